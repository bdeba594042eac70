import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { register } from 'tsx/esm/api'

/*
 * Runs `scripts/build.ts` as one file of JavaScript, and so the processes that render pages and encode pictures: loading
 * module by module takes each of them more than a second of the processor.
 */
const project = path.resolve(import.meta.dirname, '..')
const program = path.join(project, '.cache/program')

/** Without the project's words nothing can be made; where they cannot be read, an author is told why. */
async function failed(error) {
  register({ tsconfig: path.join(project, 'tsconfig.json') })
  const { wordsAreSound } = await import('./sound-words.ts')
  if (wordsAreSound()) throw error
  process.exit(1)
}

const { outputFiles } = await build({
  entryPoints: ['scripts/build.ts', 'lib/build/render-worker.ts', 'lib/build/picture-worker.ts'],
  absWorkingDir: project,
  outdir: program,
  entryNames: '[name]',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  write: false,
  logLevel: 'silent',
}).catch(failed)
mkdirSync(program, { recursive: true })
for (const file of outputFiles) {
  // Another build may be about to load it.
  const unfinished = `${file.path}.${process.pid}`
  writeFileSync(unfinished, file.contents)
  renameSync(unfinished, file.path)
}
await import(path.join(program, 'build.mjs'))
