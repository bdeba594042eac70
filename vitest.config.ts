import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }

/**
 * `unit` stands beside the code; `fixture` reads the finished files of the fixture site, `publisher` those of the
 * publisher's own, of which it knows nothing: both need a build.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    // No test changes what others read, so the modules of a worker are loaded once.
    isolate: false,
    projects: [
      project('unit', '{app,components,lib,scripts}/**/*.test.{ts,tsx}'),
      project('fixture', 'e2e/build/**/*.test.ts'),
      project('publisher', 'e2e/publisher/**/*.test.ts'),
    ],
  },
})

/** Limits are generous: a busy machine is no mistake. */
function project(name: string, include: string): TestProjectConfiguration {
  return {
    extends: true,
    test: { name, include: [include], testTimeout: 300_000, hookTimeout: 300_000 },
  }
}
