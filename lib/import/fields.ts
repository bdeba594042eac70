import { toString as wordsOf } from 'mdast-util-to-string'
import { parseMarkdown } from '@/lib/markdown/syntax/parse'
import type { ForeignArticle, ForeignSite } from './article'
import {
  authorNames,
  coverAltNames,
  coverNames,
  dayNames,
  descriptionNames,
  isPictureField,
  ownNames,
  topicNames,
  understood,
  updatedNames,
} from './field-names'
import { type Loss, shorten } from './losses'
import { seriesNames } from './series-fields'
import { galleriesIn } from './text/liquid-includes'
import { plainCaption } from './text/plain-caption'
import { namesLanguage } from './topics'
import { dayOf, listOf, recordOf, textOf } from './values'

/** The picture above an article. */
export interface FieldPicture {
  src: string
  alt?: string
  caption?: string
  /** Line of the file that names it, from 1. */
  line?: number
}

/** What an article’s front matter says, in our terms. */
export interface ReadFields {
  title?: string
  day?: string
  updated?: string
  description?: string
  tags: string[]
  authors: string[]
  cover?: FieldPicture
  /** Fields of our own format, taken over as they are. */
  own: Record<string, unknown>
}

/** Reads the fields that other systems and their themes use. Those that mean nothing here are losses. */
export function readFields(
  article: ForeignArticle,
  site: ForeignSite,
): { read: ReadFields; losses: Loss[] } {
  const { fields, file } = article
  const loss = (kind: Loss['kind'], name: string, detail: string): Loss => ({
    kind,
    file,
    line: article.fieldLines[name] ?? article.line,
    detail,
  })
  const days = dayNames.filter(
    (name) => fields[name] !== undefined && dayOf(fields[name]) === undefined,
  )
  const galleries = new Set(galleriesIn(article.body, fields))
  const unknown = Object.keys(fields).filter(
    (name) =>
      !understood.has(name) &&
      !galleries.has(name) &&
      fields[name] !== undefined &&
      !isPictureField(name, fields[name]),
  )
  return {
    read: {
      title: plain(textOf(fields.title)),
      day: first(dayNames, (name) => dayOf(fields[name])) ?? dayOf(fields.published) ?? article.day,
      updated: first(
        updatedNames,
        (name) => dayOf(fields[name]) ?? dayOf(recordOf(fields[name]).date),
      ),
      description: plain(withoutMarkdown(first(descriptionNames, (name) => textOf(fields[name])))),
      tags: topicsOf(fields),
      authors: authorsOf(fields, site),
      cover: coverFrom(article),
      own: Object.fromEntries(
        ownNames.flatMap((name) => (name in fields ? [[name, fields[name]]] : [])),
      ),
    },
    losses: [
      ...days.map((name) => loss('date', name, shorten(`${name}: ${String(fields[name])}`))),
      ...unknown.map((name) => loss('field', name, name)),
      ...seriesNames(fields)
        .slice(1)
        .map((name) => loss('field', 'series', `series: ${name}`)),
    ],
  }
}

function first<T>(names: string[], read: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const value = read(name)
    if (value !== undefined) return value
  }
  return undefined
}

/** The words of a short text in Markdown. */
function withoutMarkdown(text: string | undefined): string | undefined {
  return text && /[*_`[\]]/.test(text) ? wordsOf(parseMarkdown(text)) : text
}

/** Titles and descriptions are words; other systems let HTML and entities through. */
function plain(text: string | undefined): string | undefined {
  return text
    ?.replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39|#8217|nbsp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
  '&#8217;': '’',
  '&nbsp;': ' ',
}

function topicsOf(fields: Record<string, unknown>): string[] {
  const words = topicNames.flatMap((name) => {
    const value = fields[name]
    if (/y$|g$|c$/.test(name)) return textOf(value) ?? listOf(value)
    return listOf(Array.isArray(value) ? value.map(labelOf) : value)
  })
  return [...new Set(words)].filter((word) => !namesLanguage(word))
}

/** Docusaurus names a topic as an object, too. */
function labelOf(topic: unknown): unknown {
  const { label, name } = recordOf(topic)
  return label ?? name ?? topic
}

function authorsOf(fields: Record<string, unknown>, { authors }: ForeignSite): string[] {
  const values = authorNames.flatMap((name) => {
    const value = fields[name]
    return Array.isArray(value) ? value : value === undefined ? [] : [value]
  })
  const written = values.flatMap((value) => textOf(value) ?? textOf(recordOf(value).name) ?? [])
  return [...new Set(written.map((name) => authors[name] ?? name))]
}

/** The picture above an article that its fields name. */
export function coverFrom({ fields, fieldLines }: ForeignArticle): FieldPicture | undefined {
  const name =
    coverNames.find((known) => coverOf(fields[known])) ??
    Object.keys(fields).find((other) => isPictureField(other, fields[other]))
  const cover = name === undefined ? undefined : coverOf(fields[name])
  const alt = cover?.alt ?? first(coverAltNames, (known) => textOf(fields[known]))
  return cover && { ...cover, alt, line: fieldLines[name ?? ''] }
}

function captionOf(caption: string | undefined): string | undefined {
  return caption === undefined ? undefined : plain(plainCaption(caption))
}

/** A path, or an object of a theme around one. */
function coverOf(value: unknown): FieldPicture | undefined {
  const item = Array.isArray(value) ? value[0] : value
  const direct = textOf(item)
  // Themes draw pictures of words, too: `ogImage: A title`.
  if (direct) return /[./]/.test(direct) ? { src: direct } : undefined
  const record = recordOf(item)
  const src = first(['src', 'path', 'url', 'image', 'overlay_image', 'teaser', 'feature'], (name) =>
    textOf(record[name]),
  )
  return src
    ? {
        src,
        alt: textOf(record.alt ?? record.image_description),
        caption: captionOf(textOf(record.caption)),
      }
    : undefined
}
