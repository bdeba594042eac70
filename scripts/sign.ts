import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { replaceText } from '@/lib/content/files'
import type { Content } from '@/lib/content/read-content'
import { requireReviewable, versionOf } from '@/lib/review/find-version'
import { showSigned } from '@/lib/review/show-signed'
import { collectAnswers, questionsFor, reviewOf } from '@/lib/review/sign'
import { withReview } from '@/lib/review/write-review'

/*
 * npm run sign -- <article> <locale>
 *
 * Shows what a review would be about, asks what was checked, and writes the review with hashes of these words into
 * the file. Scripts give the answers as --status, --covers and --by; --withdraw takes a review out. Nothing is
 * answered by default.
 */

const flags = {
  status: { type: 'string' },
  covers: { type: 'string' },
  by: { type: 'string' },
  withdraw: { type: 'boolean' },
} as const

const { article, locale, given, withdraw } = readArguments()
const settings = readSettings()
try {
  const read = await readContentOf(settings)
  const version = versionOf(read, article, locale)
  const before = readFileSync(version.matter.file, 'utf8')
  if (withdraw) takeOut(version, before)
  else await sign(version, before, read)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: flags, allowPositionals: true })
    const [article, locale, ...others] = positionals
    const { withdraw = false, ...given } = values
    const surplus = others.length > 0 || (withdraw && Object.keys(given).length > 0)
    if (article && locale && !surplus) return { article, locale, given, withdraw }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  console.error(
    'npm run sign -- <article> <locale> [--status <kind>] [--covers <parts>] [--by <person>]\n' +
      'npm run sign -- <article> <locale> --withdraw',
  )
  process.exit(2)
}

type Version = ReturnType<typeof versionOf>

function takeOut({ matter: { file }, post }: Version, before: string): void {
  if (!post.disclosure.review) throw new Error(`${file} has no review on record`)
  replaceText(file, before, withReview(before))
  console.log(`The review was taken out of ${file}.`)
}

async function sign(version: Version, before: string, read: Content): Promise<void> {
  requireReviewable(version, read.authors)
  console.log(`${showSigned(version)}\n`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const lines = terminal[Symbol.asyncIterator]()
  const ask = async (text: string) => {
    terminal.setPrompt(text)
    terminal.prompt()
    const line = await lines.next()
    if (line.done) throw new Error(noAnswer())
    return line.value
  }
  const { file } = version.matter
  try {
    const answers = await collectAnswers(questionsFor(version, read.authors), given, ask)
    const review = reviewOf(version, answers, settings.day)
    replaceText(file, before, withReview(before, review))
    const { status, by, at, covers } = review
    console.log(`Wrote to ${file}: ${status} review by ${by} on ${at} of ${covers.join(', ')}.`)
  } finally {
    terminal.close()
  }
}

function noAnswer(): string {
  const missing = (['status', 'covers', 'by'] as const).filter((name) => given[name] === undefined)
  const names = missing.map((name) => `--${name}`).join(', ')
  return `\nNo answer; nothing was written. Without a terminal, give ${names}.`
}
