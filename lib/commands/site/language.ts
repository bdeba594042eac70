import { isMap } from 'yaml'
import { shipsWords } from '@/lib/content/site-wide/messages'
import { goneFile } from '@/lib/content/site-wide/read-gone'
import { isLanguage } from '@/lib/import/names'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import { postPath } from '@/lib/urls'
import { answer, argument, checks } from '../answers'
import { addAlias } from '../articles/move'
import { withGone } from '../articles/remove'
import { askLocale } from '../ask-article'
import { editFrontMatter, editYaml } from '../edit-yaml'
import { pagesIn } from '../pages'
import { folderOf, type Project, requireLocale } from '../project'
import { CommandError, type CommandResult, Interrupted, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges, hasFile, readProjectFile } from '../write-files'
import { filesOfLanguage } from './language-files'
import { peopleFiles, removeTexts, withoutTexts } from './texts-by-language'
import { siteFile } from './topic'

/** Adds a language to a site, with its pages where the project ships them. */
export async function addLanguage(
  project: Project,
  given: { locale?: string; tagline?: string },
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const { root, locales } = project
  const check = (tag: string) => newLanguageProblem(project, tag, words)
  const call = 'npx klartext language add fr'
  const wanted = { given: given.locale, ask: 'language.askNew', call, check } as const
  const locale = await argument(wanted, terminal, words)
  const { filled } = checks(words)
  const tagline = await answer(
    {
      given: given.tagline,
      ask: 'init.tagline',
      values: { locale },
      option: 'tagline',
      check: filled,
    },
    terminal,
    words,
  )
  const site = editYaml(await readProjectFile(root, siteFile), (document) => {
    document.set('locales', document.createNode([...locales, locale], { flow: true }))
    document.setIn(['tagline', locale], tagline)
    const country = document.getIn(['publisher', 'country'])
    if (isMap(country)) country.set(locale, country.get(locales[0] ?? ''))
  })
  const values = {
    name: project.name,
    publisher: project.publisher || project.name,
    locales: [...locales, locale],
  }
  const pages = shipsWords(locale) ? await pagesIn(locale, values) : new Map<string, string>()
  const missing = [...pages].filter(([file]) => !hasFile(root, file))
  await applyChanges(root, { written: new Map([[siteFile, site], ...missing]) })
  terminal.say(
    words(shipsWords(locale) ? 'language.added' : 'language.addedWithoutWords', { locale }),
  )
  return { data: { locale, files: missing.map(([file]) => file) } }
}

function newLanguageProblem({ locales }: Project, locale: string, words: Words) {
  if (locales.includes(locale)) return words('language.exists', { locale })
  return isLanguage(locale) ? undefined : words('language.form', { locale })
}

/** Takes a language off a site with all that belongs to it; addresses lead to another language, or say that they are gone. */
export async function removeLanguage(
  project: Project,
  given: { locale?: string; yes?: boolean },
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const choices = { among: project.locales, call: 'npx klartext language remove <language>' }
  const wanted = given.locale ?? (await askLocale(choices, terminal, words))
  const locale = requireLocale(project, wanted, words)
  const posts = project.posts.filter((post) => post.locale === locale)
  refuse(project, locale, words)
  await confirm(posts, locale, given.yes, terminal, words)
  const removed = filesOfLanguage(project.root, locale)
  const written = await withoutLanguage(project, posts, locale)
  await applyChanges(project.root, { written, removed })
  terminal.say(words('language.removed', { locale, count: posts.length }))
  return { data: { locale, removed, changed: [...written.keys()] } }
}

function refuse({ locales, posts }: Project, locale: Locale, words: Words): void {
  if (locales.length === 1) throw new CommandError(words('language.last', { locale }))
  const translations = posts.filter(
    (post) => post.locale !== locale && post.disclosure.translatedFrom === locale,
  )
  if (translations.length > 0)
    throw new CommandError(
      words('language.originals', {
        locale,
        files: translations.map(({ file }) => file).join('\n'),
      }),
    )
}

async function confirm(
  posts: Post[],
  locale: Locale,
  yes: boolean | undefined,
  terminal: Terminal,
  words: Words,
): Promise<void> {
  if (yes) return
  if (!terminal.canAsk) throw new CommandError(words('remove.noYes'))
  if (!(await terminal.confirm(words('language.askRemoval', { locale, count: posts.length }))))
    throw new Interrupted()
}

async function withoutLanguage(
  project: Project,
  posts: Post[],
  locale: Locale,
): Promise<Map<string, string>> {
  const { root, locales, today } = project
  const written = new Map<string, string>()
  const change = async (file: string, edit: (text: string) => string) => {
    const before =
      written.get(file) ?? (hasFile(root, file) ? await readProjectFile(root, file) : '')
    const after = edit(before)
    if (after !== before) written.set(file, after)
  }
  await change(siteFile, (text) =>
    editYaml(text, (document) => {
      document.set(
        'locales',
        document.createNode(
          locales.filter((other) => other !== locale),
          { flow: true },
        ),
      )
      removeTexts(document, locale)
    }),
  )
  for (const file of peopleFiles(root)) await change(file, (text) => withoutTexts(text, locale))
  for (const post of posts.filter((post) => isPublished(post, today))) {
    const sibling = project.posts.find(
      (other) => folderOf(other) === folderOf(post) && other.locale !== locale,
    )
    const addresses = [postPath(post.locale, post.slug), ...post.aliases]
    if (sibling)
      await change(sibling.file, (text) =>
        editFrontMatter(text, (fields) => {
          for (const address of addresses) addAlias(fields, address)
        }),
      )
    else await change(goneFile, (text) => withGone(text, post, today))
  }
  return written
}
