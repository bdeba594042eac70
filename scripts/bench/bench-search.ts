import { brotliCompressSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { indexArticle } from '@/lib/search/index-article'
import { numberArticles, searchIndexFiles } from '@/lib/search/index-files'
import { type MemorySearch, memorySearch } from '@/lib/testing/search'
import { benchCorpus } from './search/bench-corpus'
import { type BenchLanguage, slips, unanswered } from './search/bench-queries'
import { zipfArticles } from './search/zipf-articles'

/**
 * `npm run bench:search`: indexes a corpus made for the purpose as the site does, asks every query with the code that runs
 * in readers' browsers, and prints in Markdown what was expected and found, and the bytes that a first query loads.
 */
const corpora = {
  de: benchCorpus('de', { topics: 40, perTopic: 7, others: 40 }),
  en: benchCorpus('en', { topics: 20, perTopic: 8, others: 140 }),
}

/** How many results a page shows. */
const shown = 10

await report('de')
await report('en')
printScale([300, 1000, 5000])

async function report(locale: BenchLanguage): Promise<void> {
  const { posts, queries } = corpora[locale]
  const search = memorySearch([locale], posts)
  console.log(`\n## ${locale}: ${posts.length} articles, ${queries.length} queries\n`)
  const [first] = queries
  const found = await search.find(first?.query ?? '', {}, locale)
  print(['first query loads', 'bytes'], bytesRead(search, found.length))
  await printRecall(search, locale)
  await printFalseHits(search, locale)
  await printSlips(search, locale)
}

async function printRecall(search: MemorySearch, locale: BenchLanguage): Promise<void> {
  const rows: [string, number, number, string][] = []
  let recalls = 0
  for (const { query, expected } of corpora[locale].queries) {
    const found = (await search.find(query, {}, locale)).slice(0, shown)
    const hits = found.filter((url) => expected.includes(url)).length
    const recall = hits / Math.min(expected.length, shown)
    recalls += recall
    rows.push([query, expected.length, hits, percent(recall)])
  }
  const mean = ['mean', '', '', percent(recalls / rows.length)]
  print(['query', 'expected', `found in ${shown}`, `recall at ${shown}`], [...rows, mean])
}

async function printFalseHits(search: MemorySearch, locale: BenchLanguage): Promise<void> {
  const rows: [string, number][] = []
  for (const query of unanswered[locale])
    rows.push([query, (await search.find(query, {}, locale)).length])
  const wrong = rows.filter(([, hits]) => hits > 0)
  print(
    ['queries without an answer', 'with hits', 'share'],
    [
      [
        rows.length,
        wrong.map(([query]) => query).join(', ') || 'none',
        percent(wrong.length / rows.length),
      ],
    ],
  )
}

async function printSlips(search: MemorySearch, locale: BenchLanguage): Promise<void> {
  const rows: [string, string, string][] = []
  for (const [typed, meant] of slips[locale]) {
    const proposal = (await search.propose(typed, locale)) ?? '–'
    rows.push([typed, meant, proposal])
  }
  const right = rows.filter(([, meant, proposal]) => meant.toLowerCase() === proposal.toLowerCase())
  print(
    ['slip', 'meant', 'proposed'],
    [...rows, ['right', '', percent(right.length / rows.length)]],
  )
}

/** What a reader's browser loads for a query, as a host sends it. */
function bytesRead({ read, files }: MemorySearch, found: number): [string, number][] {
  const kinds = new Map([['script', brotliCompressSync(script()).length]])
  const results = [...read]
    .filter((path) => path.includes('/article/'))
    .slice(0, Math.min(shown, found))
  const others = [...read].filter((path) => !path.includes('/article/'))
  for (const path of [...others, ...results]) {
    const kind = path.split('/')[2] ?? 'entry'
    kinds.set(kind, (kinds.get(kind) ?? 0) + brotliCompressSync(files.get(path) ?? '').length)
  }
  const total = [...kinds.values()].reduce((sum, bytes) => sum + bytes, 0)
  return [...kinds, [`total, ${others.length + results.length + 1} requests`, total]]
}

function script(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['lib/browser/search/main.ts'],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'iife',
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** What an index costs by the number of its articles, in CPU milliseconds and bytes. */
function printScale(sizes: readonly number[]): void {
  const rows = sizes.map((size) => {
    const articles = zipfArticles(size)
    const begun = cpuMilliseconds()
    const numbers = numberArticles(articles)
    const number = ({ id }: { id: string }) => numbers.get(id) ?? 0
    const inOrder = articles.toSorted((a, b) => number(a) - number(b))
    const indexed = inOrder.map(indexArticle)
    const alone = cpuMilliseconds()
    const files = [...searchIndexFiles('de', indexed, numbers)]
    const together = cpuMilliseconds()
    const bytes = (kind: string) =>
      files
        .filter(({ path }) => path.includes(kind))
        .map(({ text }) => brotliCompressSync(text).length)
    const words = bytes('/words/')
    return [
      size,
      ((alone - begun) / size).toFixed(2),
      ((together - alone) / size).toFixed(2),
      files.length,
      ...[bytes('de.json'), bytes('/articles/'), bytes('/spelling/')].map(([first = 0]) => first),
      Math.round(words.reduce((sum, size) => sum + size, 0) / words.length),
    ]
  })
  console.log('\n## Size\n')
  print(
    ['articles', 'ms an article', 'ms together', 'files', 'entry', 'list', 'spelling', 'a shard'],
    rows,
  )
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function print(
  [first = '', ...head]: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  console.log(`| ${[first, ...head].join(' | ')} |`)
  console.log(`| --- | ${head.map(() => '---:').join(' | ')} |`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
  console.log()
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
