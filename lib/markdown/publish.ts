import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from '@/lib/trees/visit'
import { anchorsOf } from './check/anchors'
import { cleanTree } from './clean-tree'
import type { TextAudio } from './elements/audio'
import { findCharts, withChartTables } from './elements/charts'
import { linkClaims } from './elements/claims'
import { hasEmbeds } from './elements/embeds'
import { type Heading, headingsOf } from './elements/headings'
import { findPictures, type TextImage } from './elements/images'
import { resolveLinks, type TextLink } from './elements/links'
import { finishTree } from './finish-tree'
import { toCard } from './projections/card-html'
import { excerptText, takeExcerpt } from './projections/excerpt'
import { toFeed } from './projections/feed-html'
import { toPortable } from './projections/portable'
import { countWords } from './projections/words'
import type { PublishContext } from './publish-context'
import { isNote } from './syntax/footnotes'
import { isTooDeep, tooDeep } from './syntax/nesting'
import { type ParsedText, parseText } from './syntax/parse'
import { type Block, blocksOf } from './tree/blocks'
import { problemList, type TextProblem } from './tree/problems'

/** All that is published of a text: projections of one tree, plain data. */
export interface PublishedText {
  /** What the page shows. */
  html: string
  excerpt: {
    /** What a card shows: words alone, one paragraph; empty only where the text has no words at all. */
    text: string
    /** Whether the author marked its end. */
    isMarked: boolean
  }
  /**
   * For feeds: every address absolute, and nothing that needs the site's style. The excerpt has no ids, no `h1` and no
   * references to notes, and its fragment links lead to the page.
   */
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
  /** Recordings that readers can hear. */
  audio: TextAudio[]
  /** Whether a click opens a frame in it. */
  hasEmbeds: boolean
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
  try {
    return await publishTree(parsed, context)
  } catch (error) {
    if (!isTooDeep(error)) throw error
    return publishTree({ ...parseText(''), problems: [tooDeep] }, context)
  }
}

async function publishTree(parsed: ParsedText, context: PublishContext) {
  const { report, sorted } = problemList()
  const tree = cleanTree(parsed, context, report)
  const claims = linkClaims(tree, { sources: context.sources, label: context.names.claim }, report)
  const charts = findCharts(tree, context.readData, report)
  const links = resolveLinks(tree, context.resolveLink, report)
  const { images, pictures } = findPictures(tree, parsed.source, imageOptions(context), report)
  const markdown = toPortable(withChartTables(tree, charts, context.locale), context)
  const { audio } = await finishTree(tree, parsed, { pictures, charts }, context, report)
  const { excerpt, isMarked } = takeExcerpt(tree)
  const card = toCard(excerpt, context.path)
  const blocks = blocksOf(tree)
  return {
    tree,
    text: {
      html: toHtml(tree),
      excerpt: { text: excerptText(excerpt, tree), isMarked },
      feed: { html: toHtml(toFeed(tree, context)), excerpt: toHtml(toFeed(card, context)) },
      markdown,
      headings: headingsOf(tree),
      ...searchText(blocks),
      words: countWords(
        blocks.filter(({ kind }) => kind !== 'code' && kind !== 'label').map(({ text }) => text),
        context.locale,
      ),
      notes: countNotes(tree),
      claims,
      links,
      images,
      audio,
      hasEmbeds: hasEmbeds(tree),
      anchors: anchorsOf(tree),
      problems: sorted(),
    },
  }
}

function imageOptions({ resolveImage, names }: PublishContext) {
  return { resolve: resolveImage, words: names.pictures }
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
    visit({ type: 'root', children }, 'element', (note) => {
      if (isNote(note)) count += 1
    })
  })
  return count
}
