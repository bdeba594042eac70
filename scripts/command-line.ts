import yargs, { type Argv } from 'yargs'
import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { makeIcons } from '@/lib/commands/icons'
import { importArticles } from '@/lib/commands/import-articles'
import { moveArticle } from '@/lib/commands/move'
import { newArticle } from '@/lib/commands/new-article'
import { type Project, projectOf, requireLocale } from '@/lib/commands/project'
import { removeArticle } from '@/lib/commands/remove'
import { showStatus } from '@/lib/commands/status'
import type { CommandResult, Terminal } from '@/lib/commands/terminal'
import { addTopic } from '@/lib/commands/topic'
import { translateArticle } from '@/lib/commands/translate'
import type { WordKey, WordLocale, Words } from '@/lib/commands/words'
import { systemIds } from '@/lib/import/article'
import { uses } from '@/lib/model/disclosure'

/** What a command does once its arguments are read. */
export type Run = (terminal: Terminal) => Promise<CommandResult>

/** Commands that are scripts of their own and read their own arguments. */
export const scripts: Record<string, () => Promise<unknown>> = {
  check: () => import('./check'),
  sign: () => import('./sign'),
  links: () => import('./links'),
  serve: () => import('./start'),
  hosts: () => import('./vercel-json'),
  indexnow: () => import('./indexnow'),
  websub: () => import('./websub'),
}

const scriptKeys: Record<string, WordKey> = {
  check: 'help.check',
  sign: 'help.sign',
  links: 'help.links',
  serve: 'help.serve',
  hosts: 'help.hosts',
  indexnow: 'help.indexnow',
  websub: 'help.websub',
}

/** The command line with all commands; each hands what it does to `run`. */
export function commandLine(
  given: string[],
  locale: WordLocale,
  words: Words,
  run: (command: Run, isJson: boolean) => Promise<void>,
): Argv {
  const line = yargs(given)
    .locale(locale)
    .scriptName('klartext')
    .usage(words('help.usage'))
    .option('json', { type: 'boolean', default: false, describe: words('help.json') })
    .demandCommand(1, words('help.noCommand'))
    .strict()
    .recommendCommands()
    .version(false)
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .fail((message, error, shown) => refuse(message ?? error?.message, shown, words))
  writing(line, words, run)
  whole(line, words, run)
  for (const [name, key] of Object.entries(scriptKeys)) line.command(name, words(key))
  return line
}

function refuse(message: string, shown: Argv, words: Words): never {
  shown.showHelp('error')
  console.error(`\n${message || words('help.noCommand')}`)
  process.exit(2)
}

/** Reads the publication before a command. */
function withProject(
  command: (project: Project, terminal: Terminal) => Promise<CommandResult>,
): Run {
  return async (terminal) => {
    const settings = readSettings()
    return command(projectOf(settings.root, settings.day, await readContentOf(settings)), terminal)
  }
}

type Runner = (command: Run, isJson: boolean) => Promise<void>

/** Commands for who writes. */
function writing(line: Argv<{ json: boolean }>, words: Words, run: Runner): void {
  const text = (key: WordKey) =>
    ({ type: 'string', describe: words(key), demandOption: true }) as const
  const optional = (key: WordKey) => ({ type: 'string', describe: words(key) }) as const
  line.command(
    'new <title> [language]',
    words('help.new'),
    (own) =>
      own
        .positional('title', text('help.new.title'))
        .positional('language', optional('help.new.language'))
        .option('slug', optional('help.new.slug'))
        .option('date', optional('help.new.date'))
        .option('ai', { choices: uses, describe: words('help.new.ai') }),
    ({ title, language, slug, date, ai, json }) =>
      run(
        withProject((project, terminal) => {
          const locale = requireLocale(project, language ?? project.locales[0] ?? '', words)
          return newArticle(project, { title, locale, slug, date, use: ai }, terminal, words)
        }),
        json,
      ),
  )
  line.command(
    'translate <article> <language>',
    words('help.translate'),
    (own) =>
      own
        .positional('article', text('help.article'))
        .positional('language', text('help.translate.language'))
        .option('from', optional('help.translate.from'))
        .option('by', { choices: ['ai', 'person'] as const, describe: words('help.translate.by') }),
    ({ article, language, from, by, json }) =>
      run(
        withProject((project, terminal) =>
          translateArticle(
            project,
            { article, locale: requireLocale(project, language, words), from, by },
            terminal,
            words,
          ),
        ),
        json,
      ),
  )
  line.command(
    'move <article> <slug> [language]',
    words('help.move'),
    (own) =>
      own
        .positional('article', text('help.article'))
        .positional('slug', text('help.move.slug'))
        .positional('language', optional('help.move.language')),
    ({ article, slug, language, json }) =>
      run(
        withProject((project, terminal) =>
          moveArticle(project, { article, slug, locale: language }, terminal, words),
        ),
        json,
      ),
  )
  line.command(
    'remove <article> [language]',
    words('help.remove'),
    (own) =>
      own
        .positional('article', text('help.article'))
        .positional('language', optional('help.move.language'))
        .option('to', optional('help.remove.to'))
        .option('yes', { type: 'boolean', describe: words('help.yes') }),
    ({ article, language, to, yes, json }) =>
      run(
        withProject((project, terminal) =>
          removeArticle(project, { article, locale: language, to, yes }, terminal, words),
        ),
        json,
      ),
  )
}

/** Commands for the publication as a whole. */
function whole(line: Argv<{ json: boolean }>, words: Words, run: Runner): void {
  const text = (key: WordKey) =>
    ({ type: 'string', describe: words(key), demandOption: true }) as const
  line.command(
    'status',
    words('help.status'),
    (own) => own,
    ({ json }) =>
      run(
        withProject(async (project, terminal) => showStatus(project, terminal, words)),
        json,
      ),
  )
  line.command(
    'topic <id>',
    words('help.topic'),
    (own) =>
      own.positional('id', text('help.topic.id')).option('name', {
        type: 'string',
        array: true,
        default: [],
        describe: words('help.topic.name'),
      }),
    ({ id, name, json }) =>
      run(
        withProject((project, terminal) =>
          addTopic(project, { id, names: namesOf(name) }, terminal, words),
        ),
        json,
      ),
  )
  line.command(
    'import <source>',
    words('help.import'),
    (own) =>
      own
        .positional('source', text('help.import.source'))
        .option('from', { choices: systemIds, describe: words('help.import.from') })
        .option('language', { type: 'string', describe: words('help.import.language') })
        .option('pair', {
          type: 'string',
          array: true,
          default: [],
          describe: words('help.import.pair'),
        })
        .option('dry-run', {
          type: 'boolean',
          default: false,
          describe: words('help.import.dryRun'),
        })
        .option('all', { type: 'boolean', default: false, describe: words('help.import.all') }),
    ({ source, from, language, pair, dryRun, all, json }) =>
      run(
        withProject((project, terminal) =>
          importArticles(
            project,
            { source, system: from, locale: language, pairs: pair, isDryRun: dryRun, all },
            terminal,
            words,
          ),
        ),
        json,
      ),
  )
  line.command(
    'icons <file>',
    words('help.icons'),
    (own) => own.positional('file', text('help.icons.file')),
    ({ file, json }) =>
      run((terminal) => makeIcons(readSettings().root, file, terminal, words), json),
  )
}

/** `de=Wort en=word`. */
function namesOf(pairs: string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
}
