import { moveArticle } from '@/lib/commands/articles/move'
import { newArticle } from '@/lib/commands/articles/new-article'
import { removeArticle } from '@/lib/commands/articles/remove'
import { translateArticle } from '@/lib/commands/articles/translate'
import { givenLocale } from '@/lib/commands/project'
import type { Words } from '@/lib/commands/words'
import { uses } from '@/lib/model/disclosure'
import { argumentsIn, type Line, type Runner, withMadeFiles, withProject } from './run'

/** Commands for who writes. */
export function addWriting(line: Line, words: Words, run: Runner): void {
  addNew(line, words, run)
  addTranslate(line, words, run)
  addMove(line, words, run)
  addRemove(line, words, run)
}

function addNew(line: Line, words: Words, run: Runner): void {
  const { optional } = argumentsIn(words)
  line.command(
    'new [title] [language]',
    words('help.new'),
    (own) =>
      own
        .positional('title', optional('help.new.title'))
        .positional('language', optional('help.new.language'))
        .options({
          slug: optional('help.new.slug'),
          date: optional('help.new.date'),
          ai: { choices: uses, describe: words('help.new.ai') },
        })
        .example('$0 new "Was ein Hash ist" de --ai generated', ''),
    ({ title, language, slug, date, ai: use, json }) => {
      const command = withProject((project, terminal) => {
        const locale = givenLocale(project, language, words)
        return newArticle(project, { title, locale, slug, date, use }, terminal, words)
      })
      return run(command, json)
    },
  )
}

function addTranslate(line: Line, words: Words, run: Runner): void {
  const { optional } = argumentsIn(words)
  line.command(
    'translate [article] [language]',
    words('help.translate'),
    (own) =>
      own
        .positional('article', optional('help.article'))
        .positional('language', optional('help.translate.language'))
        .options({
          from: optional('help.translate.from'),
          by: { choices: ['ai', 'person'] as const, describe: words('help.translate.by') },
          title: optional('help.translate.title'),
        })
        .example('$0 translate was-ein-hash-ist en --by ai', ''),
    ({ article, language, from, by, title, json }) => {
      const command = withProject((project, terminal) => {
        const locale = givenLocale(project, language, words)
        return translateArticle(project, { article, locale, from, by, title }, terminal, words)
      })
      return run(command, json)
    },
  )
}

function addMove(line: Line, words: Words, run: Runner): void {
  const { optional } = argumentsIn(words)
  line.command(
    'move [article] [slug] [language]',
    words('help.move'),
    (own) =>
      own
        .positional('article', optional('help.article'))
        .positional('slug', optional('help.move.slug'))
        .positional('language', optional('help.move.language'))
        .example('$0 move was-ein-hash-ist hashes', ''),
    ({ article, slug, language: locale, json }) => {
      const command = withProject((project, terminal) =>
        moveArticle(project, { article, slug, locale }, terminal, words),
      )
      return run(withMadeFiles(command, words), json)
    },
  )
}

function addRemove(line: Line, words: Words, run: Runner): void {
  const { optional, flag } = argumentsIn(words)
  line.command(
    'remove [article] [language]',
    words('help.remove'),
    (own) =>
      own
        .positional('article', optional('help.article'))
        .positional('language', optional('help.move.language'))
        .options({ to: optional('help.remove.to'), yes: flag('help.yes') })
        .example('$0 remove was-ein-hash-ist --to v-jepa-2', ''),
    ({ article, language: locale, to, yes, json }) => {
      const command = withProject((project, terminal) =>
        removeArticle(project, { article, locale, to, yes }, terminal, words),
      )
      return run(withMadeFiles(command, words), json)
    },
  )
}
