import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chartOf } from './build/chart'
import { writeCorpus } from './build/corpus'
import { type Measured, measure } from './build/measure'
import { bareSite, blogSite, writeSite } from './build/next-sites'
import { type SizeResult, tableOf } from './build/table'

/**
 * `npm run bench -- --articles 10,1000`: builds sites of some sizes from nothing, with nothing changed and with one article
 * and one message changed, beside a bare export of Next.js and its smallest blog with the same articles. Writes the
 * figures to `docs/bench.json`, and table and chart of them. Needs Linux, which accounts for whole trees of processes.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '10,1000' } } })
const project = process.cwd()
const bench = path.join(project, '.cache/bench')
const next = ['node', path.join(project, 'node_modules/next/dist/bin/next'), 'build']
const quiet = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }

const results: SizeResult[] = []
for (const articles of values.articles.split(',').map(Number))
  results.push(await benchSize(articles))
const day = new Date().toISOString().slice(0, 10)
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node.js ${process.version}, on ${day}, at a load of ${loadavg()[2]?.toFixed(0)}`
writeFileSync('docs/bench.json', `${JSON.stringify({ machine, results }, undefined, 2)}\n`)
writeFileSync('docs/bench.svg', chartOf(results))
writeFileSync('docs/bench-table.md', tableOf(results, machine))
console.log(tableOf(results, machine))

async function benchSize(articles: number): Promise<SizeResult> {
  const root = path.join(bench, `site-${articles}`)
  rmSync(root, { recursive: true, force: true })
  await writeCorpus(root, articles, project)
  const env = { KLARTEXT_ROOT: root }
  const run = (...words: string[]) => measure(['node', ...words], { cwd: project, env })
  const build = () =>
    run('--max-semi-space-size=16', '--heap-growing-percent=30', 'scripts/build.mjs')
  const read = await run('--import', 'tsx', 'scripts/klartext.ts', 'check')
  rmSync(path.join(root, '.cache'), { recursive: true })
  rmSync(path.join(project, '.next'), { recursive: true, force: true })
  const cold = await build()
  const unchanged = await build()
  change(path.join(root, articleFile(root)), /\.$/m, ' anew.')
  const article = await build()
  change(path.join(root, 'content/messages/en.json'), /"title": "/, '"title": "New ')
  const message = await build()
  const compile = await measure([...next, '--experimental-build-mode', 'compile'], {
    cwd: project,
    env: quiet,
  })
  const content = path.join(root, 'content')
  return {
    articles,
    versions: versionsIn(root),
    steps: { read, compile, cold, unchanged, article, message },
    bare: await benchNext(`bare-${articles}`, bareSite(content)),
    blog: await benchNext(`blog-${articles}`, blogSite(content)),
    out: sizeOf(path.join(root, 'out')),
  }
}

/** Always the same one, in the middle of the site. */
function articleFile(root: string): string {
  const folders = readdirSync(path.join(root, 'content/posts'))
  return `content/posts/${folders[Math.floor(folders.length / 2)]}/de.md`
}

function change(file: string, found: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8')
  const changed = text.replace(found, to)
  if (changed === text) throw new Error(`${file}: nothing was changed`)
  writeFileSync(file, changed)
}

function benchNext(name: string, files: Record<string, string>): Promise<Measured> {
  const folder = path.join(bench, name)
  writeSite(folder, files)
  return measure(next, { cwd: folder, env: quiet })
}

function versionsIn(root: string): number {
  const files = readdirSync(path.join(root, 'content/posts'), { recursive: true, encoding: 'utf8' })
  return files.filter((file) => file.endsWith('.md')).length
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sizes = files.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).size)
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
