import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright'
import sirv from 'sirv'
import { pagefindQuery } from '@/lib/search/query'
import { searchRecords } from '@/lib/search/records'
import { searchIndexFiles } from '@/lib/search/write-index'
import { chromiumArguments, findChromium } from '@/scripts/chromium'
import { type BenchQuery, benchCorpus } from './search/bench-corpus'

/**
 * `npm run bench:search`: writes a corpus into a temporary folder, indexes it, asks every query in a real browser
 * and prints in Markdown what was expected and found, and the bytes that a first query loads.
 */
const corpora = {
  de: benchCorpus('de', { topics: 40, perTopic: 7, others: 40 }),
  en: benchCorpus('en', { topics: 20, perTopic: 8, others: 140 }),
}

/** How many results a page shows. */
const shown = 10

const kinds: [RegExp, string][] = [
  [/\.js$/, 'scripts (brotli)'],
  [/wasm/, 'WebAssembly (gzip)'],
  [/pf_meta|entry/, 'list of the articles'],
  [/pf_index/, 'words'],
  [/pf_fragment/, 'texts of ten results'],
]

const folder = await mkdtemp(path.join(tmpdir(), 'bench-search-'))
await writeSite()
const bodyBytes = new Map<string, number>()
const server = createServer(serveCounting(folder)).listen(0)
const browser = await chromium.launch({
  executablePath: findChromium(),
  chromiumSandbox: false,
  args: chromiumArguments,
})
for (const [locale, corpus] of Object.entries(corpora)) {
  const page = await browser.newPage()
  await page.goto(`http://localhost:${port()}/${locale}.html`)
  console.log(
    `\n### ${locale}: ${corpus.posts.length} articles, ${corpus.queries.length} queries\n`,
  )
  console.log(await answersTable(page, corpus.queries))
  await page.close()
}
await browser.close()
server.close()
await rm(folder, { recursive: true })

async function writeSite(): Promise<void> {
  const posts = Object.values(corpora).flatMap((corpus) => corpus.posts)
  for (const { path: name, content } of await searchIndexFiles(searchRecords(posts)))
    await writeFile(path.join(folder, 'pagefind', name), content)
  for (const locale of Object.keys(corpora)) {
    const page = `<!doctype html><html lang="${locale}"><link rel="icon" href="data:,">`
    await writeFile(path.join(folder, `${locale}.html`), page)
  }
}

function serveCounting(directory: string): Parameters<typeof createServer>[1] {
  const files = sirv(directory, { brotli: true })
  return (request, response: ServerResponse) => {
    response.on('finish', () => {
      const { url = '' } = request
      if (url.startsWith('/pagefind/'))
        bodyBytes.set(url, Number(response.getHeader('content-length')))
    })
    files(request, response)
  }
}

function port(): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return address.port
}

async function answersTable(page: Page, queries: readonly BenchQuery[]): Promise<string> {
  const rows = []
  let recalls = 0
  for (const [index, { query, expected }] of queries.entries()) {
    if (index === 0) bodyBytes.clear()
    const found = await search(page, query)
    if (index === 0) console.log(loadedTable())
    const hits = found.filter((url) => expected.includes(url)).length
    const recall = hits / Math.min(expected.length, shown)
    recalls += recall
    rows.push(`| ${query} | ${expected.length} | ${hits} | ${percent(recall)} |`)
  }
  return [
    `| query | expected | found in ${shown} | recall at ${shown} |`,
    '| --- | ---: | ---: | ---: |',
    ...rows,
    `| mean | | | ${percent(recalls / queries.length)} |`,
  ].join('\n')
}

/** Asks as the search page does: from the bundle, with the data of the results that are shown. */
async function search(page: Page, query: string): Promise<string[]> {
  const urls: unknown = await page.evaluate(`import('/pagefind/pagefind.js')
    .then((pagefind) => pagefind.options({ noWorker: true })
      .then(() => pagefind.search(${JSON.stringify(pagefindQuery(query))})))
    .then(({ results }) => Promise.all(results.slice(0, ${shown}).map((result) => result.data())))
    .then((results) => results.map((result) => result.url))`)
  return Array.isArray(urls) ? urls : []
}

function loadedTable(): string {
  const sums = new Map<string, number>()
  for (const [url, bytes] of bodyBytes) {
    const kind = kinds.find(([pattern]) => pattern.test(url))?.[1] ?? url
    sums.set(kind, (sums.get(kind) ?? 0) + bytes)
  }
  const total = [...sums.values()].reduce((sum, bytes) => sum + bytes, 0)
  return [
    '| first query loads | bytes |',
    '| --- | ---: |',
    ...[...sums].map(([kind, bytes]) => `| ${kind} | ${bytes} |`),
    `| total, ${bodyBytes.size} requests | ${total} |\n`,
  ].join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
