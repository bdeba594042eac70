import type { Root, RootContent } from 'mdast'
import { stringify } from 'yaml'
import { untranslated } from '@/lib/content/check/placeholders'
import type { Translator } from '@/lib/i18n/messages'
import { sourcesSection } from '@/lib/markdown/check/sources'
import { isMoreMarker } from '@/lib/markdown/syntax/more'
import { parseMarkdown } from '@/lib/markdown/syntax/parse'
import { spanOf } from '@/lib/markdown/tree/edits'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { addressPart } from '@/lib/model/slug'
import { checks } from '../answers'
import { askArticle, askLocale } from '../ask-article'
import { bodyOf, readFrontMatter } from '../edit-yaml'
import { folderOf, type Project, translatorIn } from '../project'
import { CommandError, type CommandResult, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges, hasFile, readProjectFile } from '../write-files'

export interface Translation {
  /** Folder, id or slug; asked for where it is not given. */
  article?: string
  /** Asked for where it is not given and more than one is missing. */
  locale?: Locale
  /** Language to translate from; else the first that there is. */
  from?: Locale
  /** Whether AI translates or a person does; asked for where it is not given. */
  by?: 'ai' | 'person'
  /** Headline of the translation, whose words its address is made of; asked for where it is not given. */
  title?: string
}

/** Starts another language of an article: its fields carried over, its structure as a skeleton. */
export async function translateArticle(
  project: Project,
  request: Translation,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const { versions, ...given } = await asked(project, request, terminal, words)
  const original = originalOf(versions, given, project, words)
  const file = `content/posts/${folderOf(original)}/${given.locale}.md`
  if (hasFile(project.root, file)) throw new CommandError(words('file.exists', { file }))
  const by = given.by ?? (terminal.canAsk ? await askTranslator(terminal, words) : undefined)
  if (!by) throw new CommandError(words('translate.noBy'))
  const title = given.title ?? (terminal.canAsk ? await askTitle(original, terminal, words) : '')
  const source = await readProjectFile(project.root, original.file)
  const text = skeleton(
    source,
    original,
    { ...given, by, title },
    {
      sourceWords: project.sourceWords[original.locale] ?? [],
      languages: [original.locale, given.locale],
      t: translatorIn(project, given.locale),
      readingText: project.readings.get(original.file)?.hashes.sha256.slice(0, 16),
    },
  )
  await applyChanges(project.root, { written: new Map([[file, text]]) })
  terminal.say(words('translate.done', { file }))
  if (!isNewTitle(title, original)) terminal.say(words('translate.untitled'))
  return { data: { file, from: original.file } }
}

const call = 'npx klartext translate <article> <language>'

/** The same with what it has to know. */
type Asked = Translation & { locale: Locale }

async function asked(
  project: Project,
  request: Translation,
  terminal: Terminal,
  words: Words,
): Promise<Asked & { versions: Post[] }> {
  const wanted = { given: request.article, call, among: incomplete(project) }
  const versions = await askArticle(project, wanted, terminal, words)
  const absent = missing(project, versions)
  const choices = { among: absent.length > 0 ? absent : project.locales, call }
  const locale = request.locale ?? (await askLocale(choices, terminal, words))
  return { ...request, versions, locale }
}

/** Versions of articles that lack a language. */
function incomplete({ posts, locales }: Project): Post[] {
  const counts = new Map<string, number>()
  for (const post of posts) counts.set(folderOf(post), (counts.get(folderOf(post)) ?? 0) + 1)
  return posts.filter((post) => (counts.get(folderOf(post)) ?? 0) < locales.length)
}

function missing({ locales }: Project, versions: readonly Post[]): Locale[] {
  return locales.filter((locale) => versions.every((post) => post.locale !== locale))
}

function originalOf(
  versions: Post[],
  { from, locale }: Asked,
  project: Project,
  words: Words,
): Post {
  const others = project.locales.filter((other) => other !== locale && (!from || other === from))
  const original = others
    .map((other) => versions.find((post) => post.locale === other))
    .find((post) => post)
  if (!original)
    throw new CommandError(words('translate.noOriginal', { from: from ?? others.join(', ') }))
  return original
}

function askTranslator(terminal: Terminal, words: Words): Promise<'ai' | 'person'> {
  return terminal.choose(words('translate.askBy'), [
    { value: 'ai', label: words('translate.ai') },
    { value: 'person', label: words('translate.person') },
  ])
}

function askTitle({ title }: Post, terminal: Terminal, words: Words): Promise<string> {
  const { filled } = checks(words)
  return terminal.text({ message: words('translate.askTitle'), initial: title, check: filled })
}

function isNewTitle(title = '', original: Post): boolean {
  return title.trim() !== '' && title.trim() !== original.title
}

/** The headline, and the address made of its words where they are not the folder’s name. */
function headline({ title = '', locale }: Asked, original: Post) {
  if (!isNewTitle(title, original)) return { title: original.title }
  const slug = addressPart(title, locale)
  return { title: title.trim(), slug: slug && slug !== original.id ? slug : undefined }
}

/** Fields that belong to one language version alone. */
const ownFields = [
  'language',
  'title',
  'aigenerated',
  'ai',
  'slug',
  'aliases',
  'corrections',
  'description',
  'updated',
  'draft',
  'undescribed',
]

interface Target {
  /** From which to which. */
  languages: readonly [Locale, Locale]
  sourceWords: readonly string[]
  t: Translator
  /** The first digits of the hash of what is translated. */
  readingText?: string
}

function skeleton(source: string, original: Post, given: Asked, target: Target): string {
  const fields = readFrontMatter(source)
  const shared = Object.fromEntries(
    Object.entries(fields).filter(([name]) => !ownFields.includes(name)),
  )
  const written = stringify(
    {
      language: given.locale,
      ...headline(given, original),
      ai: statement(original, given.by, target),
      ...shared,
      draft: true,
    },
    { lineWidth: 0 },
  )
  return `---\n${written}---\n\n${outline(bodyOf(source), target)}\n`
}

/** Who translated is said by `use`; of an original that states nothing on AI, a person's translation states nothing either. */
function statement(
  { locale, disclosure }: Post,
  by: Translation['by'],
  { readingText }: Target,
): unknown {
  const translation = { from: locale, ...(readingText && { readingText }) }
  if (by === 'ai') return { use: 'translated', translation }
  return disclosure.use === 'unknown' ? undefined : { use: 'none', translation }
}

/**
 * What has to be put into words stands as a comment, which no reader sees; what is the same in every language is
 * there already.
 */
function outline(body: string, target: Target): string {
  const tree = parseMarkdown(body)
  const sources = sourcesSection(tree, [...target.sourceWords])
  return tree.children.map((node) => blockFor(node, body, sources, target)).join('\n\n')
}

function blockFor(
  node: RootContent,
  body: string,
  sources: RootContent[],
  { t, languages }: Target,
): string {
  const { start, end } = spanOf(node)
  const source = body.slice(start, end)
  if (node === sources[0]) return `### ${t('sources.heading')}`
  return isSame(node, sources) ? source : untranslated(source, languages)
}

const languageless: Root['children'][number]['type'][] = [
  'code',
  'math',
  'thematicBreak',
  'definition',
  'heading',
]

/** Headings are left to be written over: without them an outline is none. */
function isSame(node: RootContent, sources: RootContent[]): boolean {
  const isPicture = node.type === 'paragraph' && node.children.every(({ type }) => type === 'image')
  return (
    isMoreMarker(node) || isPicture || sources.includes(node) || languageless.includes(node.type)
  )
}
