import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

const code = '{app,components,lib,scripts}/**/*'

/**
 * `unit` stands beside the code and works in memory alone; beside it stands what costs more: `integration` writes publications to
 * a disk, builds sites or starts other programs and servers, `property` tries inputs by the hundred. `fixture` reads the finished files of the fixture site, `publisher` those of the
 * publisher's own, of which it knows nothing: both need a build.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    // No test changes what others read, so the modules of a worker are loaded once.
    isolate: false,
    // What was compiled once is kept in `node_modules`, so that the next run only compiles what was edited.
    experimental: { fsModuleCache: true },
    projects: [
      project('unit', `${code}.test.{ts,tsx}`, `${code}.{integration,property}.test.ts`),
      project('integration', `${code}.integration.test.ts`),
      project('property', `${code}.property.test.ts`),
      project('fixture', 'e2e/build/**/*.test.ts'),
      project('publisher', 'e2e/publisher/**/*.test.ts'),
    ],
  },
})

/** Limits are generous: a busy machine is no mistake. */
function project(name: string, include: string, ...exclude: string[]): TestProjectConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [include],
      exclude,
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  }
}
