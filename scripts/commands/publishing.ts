import { readSettings } from '@/lib/build/settings'
import { argument } from '@/lib/commands/answers'
import { importArticles } from '@/lib/commands/articles/import-articles'
import { showStatus } from '@/lib/commands/articles/status'
import { initPublication } from '@/lib/commands/site/init'
import { addLanguage, removeLanguage } from '@/lib/commands/site/language'
import { addTopic } from '@/lib/commands/site/topic'
import type { Words } from '@/lib/commands/words'
import { shippedLocales } from '@/lib/content/site-wide/messages'
import { systemIds } from '@/lib/import/article'
import { namesOf } from './names-of'
import { originOf } from './programs'
import { argumentsIn, type Line, type Runner, withMadeFiles, withProject } from './run'

/** Commands for who publishes. */
export function addPublishing(line: Line, words: Words, run: Runner): void {
  addInit(line, words, run)
  addImport(line, words, run)
  addLanguages(line, words, run)
  const { optional, texts } = argumentsIn(words)
  line.command(
    'topic [id]',
    words('help.topic'),
    (own) =>
      own
        .positional('id', optional('help.topic.id'))
        .option('name', texts('help.topic.name'))
        .example('$0 topic law --name de=Recht en=Law', ''),
    ({ id, name, json }) => {
      const command = withProject((project, terminal) =>
        addTopic(project, { id, names: namesOf(name, project.locales, words) }, terminal, words),
      )
      return run(withMadeFiles(command, words), json)
    },
  )
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
}

function addInit(line: Line, words: Words, run: Runner): void {
  const { optional, texts, flag } = argumentsIn(words)
  line.command(
    'init',
    words('help.init'),
    (own) =>
      own.options({
        name: optional('help.init.name'),
        language: { type: 'string', array: true, describe: words('help.init.language') },
        tagline: texts('help.init.tagline'),
        publisher: optional('help.init.publisher'),
        street: optional('help.init.street'),
        city: optional('help.init.city'),
        country: optional('help.init.country'),
        email: optional('help.init.email'),
        phone: optional('help.init.phone'),
        responsible: optional('help.init.responsible'),
        url: optional('help.init.url'),
        'time-zone': optional('help.init.timeZone'),
        accent: optional('help.init.accent'),
        yes: flag('help.yes'),
      }),
    ({ language: locales, tagline, json, ...given }) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
      const { root, project } = readSettings()
      const here = { root, timeZone, remote: originOf(project) }
      return run(
        withMadeFiles((terminal) => {
          const taglines = namesOf(tagline, locales ?? shippedLocales, words)
          return initPublication(here, { ...given, locales, taglines }, terminal, words)
        }, words),
        json,
      )
    },
  )
}

function addImport(line: Line, words: Words, run: Runner): void {
  const { optional, flag, texts } = argumentsIn(words)
  line.command(
    'import [source]',
    words('help.import'),
    (own) =>
      own
        .positional('source', optional('help.import.source'))
        .options({
          from: { choices: systemIds, describe: words('help.import.from') },
          language: optional('help.import.language'),
          pair: texts('help.import.pair'),
          'dry-run': flag('help.import.dryRun'),
          all: flag('help.import.all'),
        })
        .example('$0 import ../old-blog --dry-run', ''),
    ({
      source: given,
      from: system,
      language: locale,
      pair: pairs,
      dryRun: isDryRun,
      all,
      json,
    }) => {
      const command = withProject(async (project, terminal) => {
        const call = 'npx klartext import <source>'
        const source = await argument({ given, ask: 'import.ask', call }, terminal, words)
        const request = { source, system, locale, pairs, isDryRun, all }
        return importArticles(project, request, terminal, words)
      })
      return run(isDryRun ? command : withMadeFiles(command, words), json)
    },
  )
}

function addLanguages(line: Line, words: Words, run: Runner): void {
  const { optional, flag } = argumentsIn(words)
  line.command('language', words('help.language'), (languages) =>
    languages
      .command(
        'add [tag]',
        words('help.language.add'),
        (own) =>
          own
            .positional('tag', optional('help.language.tag'))
            .option('tagline', optional('help.language.tagline'))
            .example('$0 language add fr --tagline "…"', ''),
        ({ tag: locale, tagline, json }) => {
          const command = withProject((project, terminal) =>
            addLanguage(project, { locale, tagline }, terminal, words),
          )
          return run(withMadeFiles(command, words), json)
        },
      )
      .command(
        'remove [tag]',
        words('help.language.remove'),
        (own) =>
          own.positional('tag', optional('help.language.tag')).option('yes', flag('help.yes')),
        ({ tag: locale, yes, json }) => {
          const command = withProject((project, terminal) =>
            removeLanguage(project, { locale, yes }, terminal, words),
          )
          return run(withMadeFiles(command, words), json)
        },
      )
      .demandCommand(1, words('help.noCommand')),
  )
}
