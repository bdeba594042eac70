import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { excerptText } from '@/lib/markdown/excerpt'
import { parseMarkdown } from '@/lib/markdown/parse'
import { plainText } from '@/lib/markdown/plain-text'
import { remarkWithoutSources } from '@/lib/markdown/sources'
import { typeset } from '@/lib/markdown/typeset'
import type { IsoDate } from '@/lib/model/dates'
import { disclose, type Person } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { slugOf } from '@/lib/model/slug'
import { readTag, type TagTable } from '@/lib/model/tags'
import { type Problem, problemAt, withMended } from '@/lib/problems/problem'
import { claimProblems } from './check/claim-problems'
import { foreignField } from './check/foreign-fields'
import { type SourceWords, sourceListProblems } from './check/source-list-problems'
import {
  excerptWarning,
  nestingProblem,
  type ParsedText,
  textProblems,
} from './check/text-problems'
import { type FrontMatter, readFrontMatter } from './front-matter'
import { byline, coverMistakes, coverOf, seriesMistake } from './read-head'
import { readSources } from './read-sources'
import { readRecord } from './record'
import { type PostFields, postSchema } from './schema'
import { validate } from './validate'

/** What a post is read with besides its own text. */
export interface PostContext {
  /** From the folder's name `YYYY-MM-DD-<id>`. */
  id: string
  folderDate: IsoDate
  locale: Locale
  authors: ReadonlyMap<string, Person>
  /** The languages' words for the heading of a sources list. */
  sourceWords: SourceWords
  today: IsoDate
  strictReviews: boolean
  /** The files that an article may show. */
  imagePaths: ReadonlySet<string>
  /** Titles of series by their id; absent where the site's configuration cannot be read. */
  series?: Readonly<Record<string, object>>
  /** Absent where the site's configuration cannot be read, so that no tag can be judged. */
  tags?: TagTable
}

export interface ParsedPost extends ParsedText {
  post: Post
}

/**
 * Reads one language version from its file's text. Mistakes in its fields mean no post; its text is there all the same,
 * so that its references can be checked in one run.
 */
export function parsePost(
  file: string,
  source: string,
  context: PostContext,
): { parsed?: ParsedPost; text?: ParsedText; problems: Problem[] } {
  const { matter, problems: yamlProblems } = readFrontMatter(file, source)
  if (!matter) return { problems: yamlProblems }
  const {
    value: valid,
    wrong,
    problems: wrongFields,
  } = validate(postSchema, matter, (name, known) =>
    foreignField(matter, name, known, context.today),
  )
  const fieldProblems = [...yamlProblems, ...wrongFields]
  const nesting = nestingProblem(matter)
  if (nesting.length > 0) return { problems: [...fieldProblems, ...nesting] }
  const tree = parseMarkdown(matter.body)
  const fields = valid ?? { title: '', ...soundFields(matter, wrong) }
  const { ids, problems: tagProblems } = readTags(fields, matter, context)
  const assembled = assemble({ ...fields, tags: ids }, matter, tree, context)
  const { post, sourceProblems, recordProblems } = assembled
  const problems = [
    ...fieldProblems,
    ...languageMistake(fields, matter, context.locale),
    ...textProblems(tree, matter),
    ...excerptWarning(tree, matter),
    ...sourceListProblems(tree, matter, context.sourceWords),
    ...tagProblems,
    ...byline(fields, matter, context),
    ...seriesMistake(fields, matter, context),
    ...coverMistakes(fields, matter, context),
    ...(wrong.has('sources') ? [] : sourceProblems),
    ...(recordFields.some((field) => wrong.has(field)) ? [] : recordProblems),
  ]
  const text = { tree, matter }
  return valid ? { parsed: { post, ...text }, text, problems } : { text, problems }
}

/** What a record is made of. */
const recordFields = ['ai', 'aigenerated']

const soundSchema = postSchema.partial()

/** The fields that are as they should be, so that one mistake hides no other. */
function soundFields({ data }: FrontMatter, wrong: Set<PropertyKey | undefined>) {
  const sound = Object.entries(data).filter(([field]) => !wrong.has(field))
  return soundSchema.parse(Object.fromEntries(sound))
}

/** Turns the tags that an author wrote into canonical ids, each once. */
function readTags(
  { tags = [] }: PostFields,
  matter: FrontMatter,
  { tags: table, locale }: PostContext,
): { ids: string[]; problems: Problem[] } {
  if (!table) return { ids: [], problems: [] }
  const ids = new Set<string>()
  const problems = tags.flatMap((written, index) => {
    const found = readTag(table, written, locale)
    if ('id' in found) ids.add(found.id)
    return 'id' in found ? [] : [unknownTopic(matter, index, { written, locale, ...found })]
  })
  return { ids: [...ids], problems }
}

/** A topic that nobody knows, with the one that was meant, or else the line that would add it. */
function unknownTopic(
  matter: FrontMatter,
  index: number,
  { written, locale, nearest }: { written: string; locale: Locale; nearest: string | undefined },
): Problem {
  const path = ['tags', index]
  const values = { found: written, locale }
  const problem = problemAt(matter.file, matter.locate(path), 'tags', 'unknown-topic', values)
  if (nearest) return withMended(problem, matter.withValue(path, nearest) ?? nearest)
  return {
    ...problem,
    paste: `  ${slugOf(written, { fallback: 'topic' })}: { ${locale}: ${written} }`,
  }
}

function languageMistake({ language }: PostFields, matter: FrontMatter, locale: Locale): Problem[] {
  if (!language || language === locale) return []
  const place = matter.locate(['language'])
  const values = { locale, found: language }
  const problem = problemAt(matter.file, place, 'language', 'language-name', values)
  return [withMended(problem, matter.withValue(['language'], locale))]
}

function assemble(fields: PostFields, matter: FrontMatter, tree: Root, context: PostContext) {
  const { sources, problems: sourceProblems } = readSources(
    fields.sources ?? [],
    tree,
    matter,
    context.sourceWords.own,
  )
  const excerpt = excerptText(tree)
  const { record, problems: recordProblems } = readRecord(fields, matter, context.locale)
  const post: Post = {
    id: context.id,
    locale: context.locale,
    slug: fields.slug ?? context.id,
    aliases: fields.aliases ?? [],
    title: typeset(fields.title, context.locale),
    description: fields.description && typeset(fields.description, context.locale),
    date: fields.date ?? context.folderDate,
    updated: fields.updated,
    tags: fields.tags ?? [],
    authors: fields.authors ?? [],
    cover: fields.cover && coverOf(fields.cover, matter.file, context.locale),
    series: fields.series,
    discussion: fields.discussion,
    draft: fields.draft ?? false,
    disclosure: disclose({ ...record, review: null, original: null }),
    body: matter.body,
    excerpt: typeset(excerpt, context.locale),
    text: typeset(plainText(tree), context.locale),
    words: countWords(tree, context),
    sources,
    corrections: (fields.corrections ?? []).toSorted((a, b) => a.date.localeCompare(b.date)),
    file: matter.file,
  }
  return {
    post,
    sourceProblems: [...sourceProblems, ...claimProblems(tree, sources, matter)],
    recordProblems,
  }
}

function countWords(tree: Root, { locale, sourceWords }: PostContext): number {
  const text = withoutSources(tree, sourceWords.own)
    .children.map((node) => textOf(node))
    .join('\n')
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)
  return [...segments].filter((segment) => segment.isWordLike).length
}

function withoutSources(tree: Root, words: string[]): Root {
  const copy = { ...tree }
  remarkWithoutSources(words)(copy)
  return copy
}
