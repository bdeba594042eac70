import { Memo } from '@/lib/cache/memo'
import {
  createTranslatorOf,
  type Messages,
  noteHeadings,
  sourceHeadings,
  type Translator,
} from '@/lib/i18n/messages'
import { type LocatedSource, listedSources } from '@/lib/markdown/check/sources'
import type { DataReader } from '@/lib/markdown/elements/charts'
import { fragmentProblems } from '@/lib/markdown/elements/fragments'
import type { ImageResolver } from '@/lib/markdown/elements/images'
import type { LinkResolver } from '@/lib/markdown/elements/links'
import { publishText } from '@/lib/markdown/publish'
import { parseText } from '@/lib/markdown/syntax/parse'
import type { TextProblem } from '@/lib/markdown/tree/problems'
import type { Locale } from '@/lib/model/locales'
import type { Original } from '@/lib/model/original'
import { readTree } from '@/lib/review/reading/article'
import { sourceAnchor } from '@/lib/sources/claims'
import {
  type DeclaredSource,
  type MergedSources,
  mergeSources,
  type SourcePlace,
} from '@/lib/sources/merge'
import { absolute } from '@/lib/urls'
import { type FieldMark, marksIn } from '../check/field-marks'
import { type Placeholder, placeholdersIn } from '../check/placeholders'
import { layoutIds } from './page-ids'
import type { IdsAt } from './public-ids'
import { dataReader, imageResolver } from './resolve-images'
import { linkResolver } from './resolve-links'
import type { Targets } from './targets'
import { type SiteText, siteText } from './text'
import { textNames } from './text-names'

/** The text of a file of `content/`, and what of the file's fields it is published with. */
export interface TextFile {
  file: string
  locale: Locale
  title: string
  /** Markdown, line endings as `\n`. */
  body: () => string
  bodyHash: string
  /** Where it is served on the site. */
  path: string
  /** The sources that the front matter names. */
  declared: readonly DeclaredSource[]
}

/** What every text of a site is published with. */
export interface Press {
  /** Address of the production site without a slash at its end. */
  url: string
  languages: ReadonlyMap<Locale, { t: Translator; messages: Messages }>
  /** Hosts whose videos and posts texts show once a reader asks for them. */
  embeds: readonly string[]
  targets: Targets
}

/** Gives every language its translator. */
export function pressOf({
  url,
  messages,
  targets,
  embeds,
}: Pick<Press, 'url' | 'targets' | 'embeds'> & { messages: ReadonlyMap<Locale, Messages> }): Press {
  const languages = [...messages].map(
    ([locale, words]) =>
      [locale, { t: createTranslatorOf(locale, words), messages: words }] as const,
  )
  return { url, targets, embeds, languages: new Map(languages) }
}

/** A text with the sources that it and its front matter name. */
export interface PublishedFile extends MergedSources {
  text: SiteText
  /** Those of the list in the text. */
  listed: readonly LocatedSource[]
  /** Marks in the words of its sources, which readers would see as they stand. */
  marks: readonly SourceMark[]
  /** What the template of a new article has left in it. */
  placeholders: readonly Placeholder[]
}

/** A mark in a field of a source. */
interface SourceMark {
  at: SourcePlace
  field: string
  mark: FieldMark
}

/** Ids of the layout and of what stands around a text. */
const idsAround = [...layoutIds, 'publisher', 'related', 'sources', 'corrections']

/** Finds what the links and images of a text lead to, and reads the data of its charts. */
export interface Resolvers {
  resolveLink: LinkResolver
  resolveImage: ImageResolver
  readData: DataReader
}

/** How the Markdown of a text finds what it names: texts, pictures and data. */
export function resolversOf(text: TextFile, { targets, url }: Press): Resolvers {
  return {
    resolveLink: linkResolver(text, targets, url),
    resolveImage: imageResolver(text.file, targets),
    readData: dataReader(text.file, targets),
  }
}

/**
 * Publishes the text of an article or page. It depends on nothing but its arguments, and on the site's other files only by
 * what the resolvers answer.
 *
 * @throws {Error} where the site has no such language
 */
export async function publishFile(
  file: TextFile,
  press: Press,
  resolvers: Resolvers = resolversOf(file, press),
): Promise<PublishedFile> {
  const { t, messages } = languageOf(file, press)
  const own = sourceHeadings(messages)
  const others = [...press.languages].filter(([locale]) => locale !== file.locale)
  const foreign = others.flatMap(([, language]) => sourceHeadings(language.messages))
  const notes = [...press.languages.values()].flatMap((language) => noteHeadings(language.messages))
  const body = file.body()
  const parsed = parseText(body)
  const listed = listedSources(parsed.tree, own)
  const merged = mergeSources(listed, file.declared)
  const originals = new Map<string, Original>()
  const { text, tree } = await publishText(parsed, {
    locale: file.locale,
    title: file.title,
    path: file.path,
    url: absolute(press.url, file.path),
    sourceWords: { own, foreign, notes },
    sources: merged.sources,
    reservedIds: idsAround,
    embeds: press.embeds,
    ...noting(resolvers, originals),
    names: textNames(t),
  })
  return {
    ...merged,
    text: siteText(text, readTree(tree, originals)),
    listed,
    marks: sourceMarks(merged),
    placeholders: placeholdersIn(body, messages),
  }
}

/** Resolvers that note the originals which they answer with, by address: a tree names no hash. */
function noting(
  { resolveLink, resolveImage, ...others }: Resolvers,
  originals: Map<string, Original>,
): Resolvers {
  const note = (original?: Original) => original && originals.set(original.address, original)
  return {
    ...others,
    resolveLink(address) {
      const target = resolveLink(address)
      if (target && 'href' in target) note(target.original)
      return target
    },
    resolveImage(address, use, isWide) {
      const picture = resolveImage(address, use, isWide)
      if ('src' in picture) [picture.original, picture.originalDark].map(note)
      return picture
    },
  }
}

/** A quote is the source's own, whatever is in it. */
function sourceMarks({ sources, places }: MergedSources): SourceMark[] {
  return sources.flatMap(({ title, publisher, note }, index) => {
    const at = places[index]
    if (!at) return []
    return Object.entries({ title, publisher, note }).flatMap(([field, words = '']) =>
      marksIn(words).map((mark) => ({ at, field, mark })),
    )
  })
}

function languageOf({ file, locale }: TextFile, { languages }: Press) {
  const language = languages.get(locale)
  if (!language) throw new Error(`${file}: the site has no language ${locale}`)
  return language
}

/**
 * Finds, of each text in turn, the links to a place in a page of the site that the page does not have.
 * @param idsOf pages that are made of no text
 */
export function brokenFragments(published: readonly Linked[], idsOf: IdsAt): TextProblem[][] {
  const texts = new Map(published.map((file) => [file.path, file]))
  const idsAt: IdsAt = (page) => {
    const file = texts.get(page)
    return file
      ? idsInTexts.remember(file.matter, [file.text, file.sources], () => idsIn(file))
      : idsOf(page)
  }
  return published.map(({ path, text: { links } }) => fragmentProblems({ links, path }, idsAt))
}

const idsInTexts = new Memo<object, ReadonlySet<string>>()

interface Linked {
  path: string
  /** What was read of its file. */
  matter: object
  text: SiteText
  sources: readonly unknown[]
}

function idsIn({ text, sources }: Linked): ReadonlySet<string> {
  const ofSources = sources.map((_, at) => sourceAnchor(at + 1))
  return new Set([...idsAround, ...text.anchors, ...ofSources])
}
