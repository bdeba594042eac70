import type { Root } from 'hast'
import { fingerprint } from '@/lib/cache/fingerprint'
import type { PictureUse } from '@/lib/model/image'
import type { Original } from '@/lib/model/original'
import { type Post, summaryOf } from '@/lib/model/post'
import type { Source } from '@/lib/model/source'
import { namesOf, nameText } from '@/lib/sources/citation'
import { robustLinkAttributes } from '@/lib/sources/robust-links'
import { hashReadingText } from '../hash'
import type { Statement } from '../statement'
import { fromHast } from './from-hast'
import type { ReadingNode } from './node'
import { type HashOfFile, linesOf, linesOfWords } from './read'
import {
  type ListEntry,
  type ReadableArticle,
  type ReadingText,
  readingTextOf,
} from './reading-text'

/** A version as it is read: its reading text, and what of it a review binds. */
export interface ArticleReading {
  /** Makes the reading text anew each time, since it is long and seldom asked for. */
  text: () => ReadingText
  hashes: Statement['readingText']
  /** Pictures and files by the hash of their bytes, in order, none twice. */
  files: string[]
}

/** A text as it is read, with the pictures and files in it by the hash of their bytes. */
export interface TextReading {
  lines: string[]
  files: string[]
}

/**
 * Reads a text from its tree, as its page shows it.
 * @param originals the files that it names, by their addresses
 */
export function readTree(tree: Root, originals: ReadonlyMap<string, Original>): TextReading {
  return readNodes(fromHast(tree), (address) => hashAt(address, originals))
}

/** @throws {Error} where nothing is known to lie there, since a review would bind nothing */
function hashAt(address: string, originals: ReadonlyMap<string, Original>): string {
  const original = originals.get(address)
  if (!original) throw new Error(`no original is known at ${address}`)
  return original.hash
}

function readNodes(nodes: readonly ReadingNode[], hashOf: HashOfFile): TextReading {
  const files = new Set<string>()
  const lines = linesOf(nodes, (address) => {
    const hash = hashOf(address)
    files.add(hash)
    return hash
  })
  return { lines, files: [...files].sort() }
}

type Readable = Pick<Post, 'title' | 'description' | 'excerpt' | 'sources' | 'corrections'>

/** The picture at the head of an article. */
export interface CoverReading {
  original: Original
  originalDark?: Original
  alt: string
  caption?: string
  use?: PictureUse
}

/** A version's text, whose lines are read when they are asked for. */
export interface ReadBody {
  /** Pictures and files by the hash of their bytes, in order, none twice. */
  files: readonly string[]
  /** Hash of the lines, or of more than them. */
  hash: string
  lines: () => readonly string[]
}

/** Finds the hashes of a reading text by a hash of all that it is made of; asks for the text only where it must. */
export type HashKeeper = (
  key: string,
  make: () => ArticleReading['hashes'],
) => ArticleReading['hashes']

/** Reads a version: its text with what stands around it. */
export function readArticle(
  post: Readable,
  body: ReadBody,
  cover?: CoverReading,
  keep: HashKeeper = (_, make) => make(),
): ArticleReading {
  const head = cover ? readCover(cover) : { lines: [], files: [] }
  const around = aroundText(post)
  const text = () => readingTextOf({ ...around, text: [...head.lines, ...body.lines()] })
  return {
    text,
    hashes: keep(fingerprint(around, head.lines, body.hash), () => hashReadingText(text())),
    files: [...new Set([...head.files, ...body.files])].sort(),
  }
}

function aroundText(post: Readable): Omit<ReadableArticle, 'text'> {
  return {
    title: linesOfWords(post.title),
    summary: summaryOf(post),
    sources: post.sources.map(sourceEntry),
    corrections: post.corrections.map(({ date, text }) => Object.entries({ date, text })),
  }
}

function readCover(cover: CoverReading): TextReading {
  const originals = [cover.original, cover.originalDark].flatMap((original) => original ?? [])
  const byAddress = new Map(originals.map((original) => [original.address, original]))
  return readNodes([coverFigure(cover)], (address) => hashAt(address, byAddress))
}

/** As `components/article/cover-figure.tsx` shows it. */
function coverFigure({ original, originalDark, alt, caption, use }: CoverReading): ReadingNode {
  const dark = originalDark && { 'data-original-dark': originalDark.address }
  const image = {
    name: 'img',
    attributes: { alt, 'data-original': original.address, ...dark },
    children: [],
  }
  const label = use ? [{ name: 'span', attributes: { 'data-use': use }, children: [] }] : []
  const words = { name: 'figcaption', attributes: {}, children: [caption ?? '', ' ', ...label] }
  const children = caption || use ? [image, words] : [image]
  return { name: 'figure', attributes: {}, children }
}

/** What an author says of a source. What the last look at its address found may change without a new review. */
function sourceEntry(source: Source): ListEntry {
  const { url, publisher, author, published, accessed, note, archive } = source
  const { 'data-versiondate': archived } = robustLinkAttributes(source)
  const fields = Object.entries({ url, publisher, published, accessed, note, archive, archived })
  return [
    ...fields.flatMap(([field, value]): ListEntry => (value ? [[field, value]] : [])),
    ...(author ? namesOf(author) : []).map((name): ListEntry[number] => ['author', nameText(name)]),
    ...spokenFields(source),
  ]
}

/** Its own words, with the language in which they are spoken. */
function spokenFields({ title, quote, language }: Source): ListEntry {
  return [['title', title, language], ...(quote ? [['quote', quote, language] as const] : [])]
}
