import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { givenLocale, type Project, projectOf } from '@/lib/commands/project'
import { recordVersions } from '@/lib/commands/reviews/record'
import { signArticle } from '@/lib/commands/reviews/sign'
import type { CommandResult, Terminal } from '@/lib/commands/terminal'
import type { Words } from '@/lib/commands/words'
import { contextOf, type ReviewContext } from '@/lib/content/reviews/context'
import type { Histories } from '@/lib/content/reviews/read-histories'
import type { Post } from '@/lib/model/post'
import { postPath } from '@/lib/urls'
import { argumentsIn, type Line, makeFiles, type Run, type Runner } from './run'

/** Commands for who reviews, and what is kept of published versions. */
export function addReviewing(line: Line, words: Words, run: Runner): void {
  const { optional, flag } = argumentsIn(words)
  line.command(
    'sign [article] [language]',
    words('help.sign'),
    (own) =>
      own
        .positional('article', optional('help.article'))
        .positional('language', optional('help.sign.language'))
        .example('$0 sign v-jepa-2 de', '')
        .options({
          status: optional('help.sign.status'),
          covers: optional('help.sign.covers'),
          by: optional('help.sign.by'),
          key: optional('help.sign.key'),
          withdraw: flag('help.sign.withdraw'),
        }),
    ({ language, json, ...given }) =>
      run(
        withReviews((project, { context, out }, terminal) => {
          const locale = givenLocale(project, language, words)
          const keyFolder = path.join(homedir(), '.ssh')
          const afterAdding = () => makeFiles(terminal, words)
          const signing = { ...given, locale, keyFolder, showPage: pageIn(out), afterAdding }
          return signArticle({ project, context, given: signing, terminal, words })
        }),
        json,
      ),
  )
  line.command(
    'record [article] [language]',
    words('help.record'),
    (own) =>
      own
        .positional('article', optional('help.article'))
        .positional('language', optional('help.move.language'))
        .options({
          kind: optional('help.record.kind'),
          note: optional('help.record.note'),
        }),
    ({ language, json, ...given }) =>
      run(
        withReviews((project, { context, histories }, terminal) => {
          const recording = { ...given, locale: language }
          return recordVersions({ project, context, histories, given: recording, terminal, words })
        }),
        json,
      ),
  )
}

interface Reviews {
  context: ReviewContext
  histories: Histories
  out: string
}

type ReviewCommand = (
  project: Project,
  reviews: Reviews,
  terminal: Terminal,
) => Promise<CommandResult>

/** Reads the publication with what was reviewed and recorded of it before a command. */
function withReviews(command: ReviewCommand): Run {
  return async (terminal) => {
    const settings = readSettings()
    const { root, day, out } = settings
    const content = await readContentOf(settings)
    const reviews = { context: contextOf(content, day), histories: content.histories, out }
    return command(projectOf(root, day, content), reviews, terminal)
  }
}

/** Opens the finished page of an article as the system opens pages; absent where nothing was built. */
function pageIn(out: string): ((post: Post) => Promise<void>) | undefined {
  if (!existsSync(out)) return undefined
  const openers: Record<string, string> = { darwin: 'open', win32: 'explorer' }
  return async ({ locale, slug }) => {
    const page = path.join(out, `${postPath(locale, slug)}.html`)
    const opener = openers[process.platform] ?? 'xdg-open'
    const child = spawn(opener, [page], { stdio: 'ignore', detached: true })
    child.on('error', () => console.error(page))
  }
}
