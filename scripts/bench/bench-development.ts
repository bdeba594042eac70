import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright'
import { postPath } from '@/lib/urls'
import { chromiumArguments, findChromium } from '@/scripts/chromium'
import { writeCorpus } from './build/corpus'

/**
 * `npm run bench:development -- --articles 1000`: how long a saved article takes, in development, until an open page shows
 * it by itself: from the write of the file to the changed text in the browser. The site is read and the page compiled
 * before. Prints each time, and the median.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } })
const runs = 9
const port = 3977

const project = process.cwd()
const root = path.join(project, '.cache/bench', `development-${values.articles}`)
rmSync(root, { recursive: true, force: true })
await writeCorpus(root, Number(values.articles), project)
const server = spawn(
  process.execPath,
  [path.join(project, 'node_modules/next/dist/bin/next'), 'dev', '--port', String(port)],
  { cwd: project, env: { ...process.env, KLARTEXT_ROOT: root }, stdio: 'ignore' },
)
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: chromiumArguments,
})
try {
  const page = await browser.newPage()
  const { file, address } = articleIn(root)
  await openWhenReady(page, `http://localhost:${port}${address}`)
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await timeToShow(page, file, `Run ${run}.`))
  const [median = 0] = times.toSorted((a, b) => a - b).slice(Math.floor(runs / 2))
  const all = times.map((time) => time.toFixed(0)).join(', ')
  const load = loadavg()[0]?.toFixed(0)
  console.log(`${median.toFixed(0)} ms from write to text at a load of ${load} (${all})`)
} finally {
  await browser.close()
  server.kill()
}

/** Always the same one, in the middle of the site. */
function articleIn(site: string): { file: string; address: string } {
  const posts = path.join(site, 'content/posts')
  const folders = readdirSync(posts)
  const file = path.join(posts, folders[Math.floor(folders.length / 2)] ?? '', 'de.md')
  const [, slug = ''] = /^slug: (.*)$/m.exec(readFileSync(file, 'utf8')) ?? []
  return { file, address: postPath('de', slug) }
}

/** Opens a page once the server is there, and waits until it listens to changes. */
async function openWhenReady(page: Page, url: string): Promise<void> {
  const isOpen = () => page.goto(url, { timeout: 300_000 }).then(Boolean, () => false)
  while (!(await isOpen())) await wait(200)
  await page.reload({ waitUntil: 'load' })
  await wait(5000)
}

async function timeToShow(page: Page, file: string, text: string): Promise<number> {
  const start = performance.now()
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${text}\n`)
  await page.getByText(text).waitFor({ timeout: 120_000 })
  const time = performance.now() - start
  await page.waitForLoadState('load')
  await wait(2000)
  return time
}
