import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readContent } from '@/lib/content/read-content'
import { claimOf, contextOf } from '@/lib/content/reviews/context'
import { signatureFile, statementFile } from '@/lib/content/reviews/read-statements'
import { canonical } from '@/lib/review/statement'
import { makeTestKey } from '@/lib/testing/signing'
import { writeCorpus } from './build/corpus'
import { measure } from './build/measure'

/**
 * `npx tsx scripts/bench/bench-check.ts --articles 1000`: what reviews cost the check. Writes a site whose every version is
 * reviewed and signed, and checks it when its reviews are new, once more, and without them, in turns, its texts published
 * before. Needs Linux, as `npm run bench` does.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
  },
})
const day = '2026-11-26'
const project = process.cwd()
const root = path.join(project, '.cache/bench/reviewed')
const settings = { KLARTEXT_ROOT: root, SOURCE_DATE_EPOCH: '1795690800' }

rmSync(root, { recursive: true, force: true })
await writeCorpus(root, Number(values.articles), project)
const key = makeTestKey()
const person = `name: Erika Beispiel\nkind: person\nkeys: [{ key: "${key.publicLine}", from: 2020-01-01 }]\n`
const author = path.join(root, 'content/authors/erika-beispiel.yaml')
mkdirSync(path.dirname(author), { recursive: true })
writeFiles({ [author]: person })
const reviews = await reviewsOfAll()

const costs: Record<'signed anew' | 'signed' | 'without', number[]> = {
  'signed anew': [],
  signed: [],
  without: [],
}
await check()
for (let round = 0; round < Number(values.rounds); round += 1) {
  writeFiles(reviews)
  costs['signed anew'].push(await check())
  costs.signed.push(await check())
  for (const file of Object.keys(reviews)) rmSync(file)
  costs.without.push(await check())
}
const without = middle(costs.without)
console.log(`${Object.keys(reviews).length / 2} versions, CPU seconds, median of ${values.rounds}:`)
for (const [what, seconds] of Object.entries(costs)) {
  const cost = middle(seconds)
  const each = seconds.map((one) => one.toFixed(2)).join(', ')
  console.log(`${what} ${cost.toFixed(2)}, ${(cost / without).toFixed(2)} × (${each})`)
}

function writeFiles(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) writeFileSync(file, text)
}

async function reviewsOfAll(): Promise<Record<string, string>> {
  const url = 'https://www.example.org'
  const content = await readContent(root, {
    day,
    url,
    strictReviews: false,
    cache: `${root}/.cache`,
  })
  const context = contextOf(content, day)
  const files: Record<string, string> = {}
  for (const post of context.posts) {
    const claim = claimOf(post, context)
    if (!claim) throw new Error(`nothing to sign in ${post.file}`)
    const reviewer = { id: 'erika-beispiel', name: 'Erika Beispiel' }
    const covers = ['title', 'text'] as const
    const answers = { status: 'substantive', covers, reviewer, day }
    const statement = canonical({ format: 'klartext-review-1', ...claim, ...answers })
    files[path.join(root, statementFile(post.file))] = statement
    files[path.join(root, signatureFile(post.file))] = key.sign(statement)
  }
  return files
}

async function check(): Promise<number> {
  const words = ['node', '--import', 'tsx', 'scripts/klartext.ts', 'check', '--errors']
  const { cpu } = await measure(words, { cwd: project, env: settings })
  return cpu
}

function middle(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
