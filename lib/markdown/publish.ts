import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import type { Source } from '@/lib/model/source'
import { sourceAnchor } from '@/lib/sources/claims'
import { type AlertType, readAlerts } from './alerts'
import { anchorsOf, readHeadingIds, settleAnchors } from './anchors'
import { type Block, blocksOf } from './blocks'
import { toCard } from './card-html'
import { linkClaims } from './claims'
import { type CodeLabel, keepCodeMeta, setCode } from './code'
import { reportUnusedDefinitions } from './definitions'
import { excerptText, takeExcerpt } from './excerpt'
import { toFeed } from './feed-html'
import type { PictureWords } from './figure'
import type { FootnoteStrings } from './footnotes'
import { levelHeadings } from './heading-levels'
import { type Heading, headingsOf, nameHeadings } from './headings'
import { toHtmlTree } from './html-tree'
import {
  type FoundPictures,
  findPictures,
  type ImageResolver,
  placePictures,
  type TextImage,
} from './images'
import { reportInnerEmphasis } from './inner-emphasis'
import { reportInvisible } from './invisible'
import { type LinkResolver, resolveLinks, type TextLink } from './links'
import { setFormulas } from './math'
import { keepMarker } from './more'
import type { ParsedText } from './parse'
import { toPortable } from './portable'
import { problemList, type Report, type TextProblem } from './problems'
import { addArchivedCopies } from './robust-links'
import { reportTakenOut, sanitized } from './sanitize'
import { markSiteWords } from './site-words'
import { reportSourceList, type SourceWords } from './source-list'
import { sourcesSection } from './sources'
import { setTables, type TableOptions } from './tables'
import { labelTasks } from './tasks'
import { setText } from './typography'
import { reportOpenBlocks, reportOpenElements } from './unclosed'
import { reportVisibleMarks } from './visible-marks'
import { countWords } from './words'

/** What publishing a text needs to know of the page and the site around it. */
export interface PublishContext {
  /** The language of the text, a BCP 47 tag. */
  locale: string
  /** As the page's heading has it, so that a text that repeats it does not show it twice. */
  title?: string
  /** Of the page: on the site, such as `/de/posts/a`, and for whoever reads the text elsewhere. */
  path: string
  url: string
  /** The list in the text under one of these headings is left to the page, which shows `sources`. */
  sourceWords: SourceWords
  sources: readonly Source[]
  /** Ids that the page uses outside of the text. */
  reservedIds: readonly string[]
  resolveLink: LinkResolver
  resolveImage: ImageResolver
  /** Names for what the renderer adds, in the text's language. */
  names: {
    alerts: Record<AlertType, string>
    /** What a screen reader says of a marker of a source. */
    claim: (number: number, title: string) => string
    code: CodeLabel
    footnotes: FootnoteStrings
    /** Names the link to a heading, such as „Link zum Abschnitt „…““. */
    heading: (heading: string) => string
    pictures: PictureWords
    tables: TableOptions
  }
}

/** All that is published of a text: projections of one tree, plain data. */
export interface PublishedText {
  /** What the page shows. */
  html: string
  excerpt: {
    /** What a card shows: its fragment links lead to the page, and it has no ids, no `h1` and no references to notes. */
    html: string
    /** The same in words alone, one paragraph; empty only where the text has no words at all. */
    text: string
    /** Whether the author marked its end. */
    isMarked: boolean
  }
  /** For feeds: every address absolute, and nothing that needs the site's style. */
  feed: { html: string; excerpt: string }
  /** Markdown that can stand away from the page. */
  markdown: string
  /** For a table of contents. */
  headings: Heading[]
  /** For the search, block by block: what excerpts are made of, and what is found besides: headings, tables and code. */
  prose: string[]
  besides: string[]
  /** Words in the text, code not counted. */
  words: number
  /** How many footnotes the text shows. */
  notes: number
  /** How often the text refers to each of the sources, in their order. */
  claims: number[]
  /** Every link with what it leads to, and every image. */
  links: TextLink[]
  images: TextImage[]
  /** Ids that a fragment can lead to. */
  anchors: string[]
  /** What is wrong with the text on its own, in its order. Fragments are checked with `fragmentProblems`. */
  problems: TextProblem[]
}

/**
 * Publishes a text: makes the one tree of which everything that is served is made. The parsed tree is used up.
 *
 * @returns the text as data, and the tree as the page shows it, for whoever makes something else of it
 */
export async function publishText(
  parsed: ParsedText,
  context: PublishContext,
): Promise<{ text: PublishedText; tree: Root }> {
  const { report, sorted } = problemList()
  reportSource(parsed, context, report)
  const tree = cleanTree(parsed, context, report)
  const claims = linkClaims(tree, { sources: context.sources, label: context.names.claim }, report)
  const links = resolveLinks(tree, context.resolveLink, report)
  const { images, pictures } = findPictures(tree, parsed.source, imageOptions(context), report)
  const markdown = toPortable(tree, context.url)
  await finish(tree, parsed, pictures, context, report)
  const { excerpt, isMarked } = takeExcerpt(tree)
  const card = toCard(excerpt, context.path)
  const blocks = blocksOf(tree)
  return {
    tree,
    text: {
      html: toHtml(tree),
      excerpt: { html: toHtml(card), text: excerptText(excerpt, tree), isMarked },
      feed: { html: toHtml(toFeed(tree, context.url)), excerpt: toHtml(toFeed(card, context.url)) },
      markdown,
      headings: headingsOf(tree),
      ...searchText(blocks),
      words: countWords(
        blocks.filter(({ kind }) => kind !== 'code').map(({ text }) => text),
        context.locale,
      ),
      notes: countNotes(tree),
      claims,
      links,
      images,
      anchors: anchorsOf(tree),
      problems: sorted(),
    },
  }
}

function imageOptions({ resolveImage, names }: PublishContext) {
  return { resolve: resolveImage, words: names.pictures }
}

/** The tree of what the author wrote and the site keeps, before the site adds anything. */
function cleanTree(parsed: ParsedText, context: PublishContext, report: Report): Root {
  const { tree, source } = parsed
  const { names, reservedIds, sources, sourceWords, title } = context
  readAlerts(tree, source, names.alerts)
  keepCodeMeta(tree)
  readHeadingIds(tree)
  const ofSources = sourcesSection(tree, sourceWords.own)
  tree.children = tree.children.filter((node) => !ofSources.includes(node))
  const html = toHtmlTree(parsed, names.footnotes)
  keepMarker(html, report)
  reportOpenElements(html, source, report)
  reportTakenOut(html, report)
  const clean = sanitized(html)
  settleAnchors(
    clean,
    new Set([...reservedIds, ...sources.map((_, at) => sourceAnchor(at + 1))]),
    report,
  )
  levelHeadings(clean, title, report)
  reportVisibleMarks(clean, source, report)
  return clean
}

/** What the site adds, and may be trusted. */
async function finish(
  tree: Root,
  { source }: ParsedText,
  pictures: FoundPictures,
  { locale, names, reservedIds, sources }: PublishContext,
  report: Report,
): Promise<void> {
  addArchivedCopies(tree, sources)
  placePictures(tree, pictures, names.pictures)
  setTables(tree, names.tables)
  labelTasks(tree)
  setFormulas(tree, source, report)
  await setCode(tree, names.code, report)
  setText(tree, locale)
  const reserved = [...reservedIds, ...sources.map((_, at) => sourceAnchor(at + 1))]
  nameHeadings(tree, { locale, linkLabel: names.heading, reserved })
  markSiteWords(tree, names)
}

/** What is wrong with the text as it was written. */
function reportSource(
  { body, source, tree, problems }: ParsedText,
  context: PublishContext,
  report: Report,
): void {
  for (const problem of problems) report(problem, problem)
  reportInvisible(body, report)
  reportOpenBlocks(tree, source, report)
  reportUnusedDefinitions(tree, report)
  reportInnerEmphasis(tree, source, report)
  reportSourceList(tree, context.sourceWords, report)
}

function searchText(blocks: readonly Block[]): Pick<PublishedText, 'prose' | 'besides'> {
  const textsOf = (...kinds: Block['kind'][]) =>
    blocks.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)
  return {
    prose: textsOf('prose', 'caption', 'note'),
    besides: textsOf('heading', 'table', 'code'),
  }
}

function countNotes(tree: Root): number {
  let count = 0
  visit(tree, { type: 'element', tagName: 'section' }, ({ properties, children }) => {
    if (properties.dataFootnotes === undefined) return
    visit({ type: 'root', children }, { type: 'element', tagName: 'li' }, (note) => {
      if (String(note.properties.id).startsWith('user-content-fn-')) count += 1
    })
  })
  return count
}
