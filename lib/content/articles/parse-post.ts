import type { TextProblem } from '@/lib/markdown/tree/problems'
import { typeset } from '@/lib/markdown/typography/typeset'
import { disclose } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { compareText } from '@/lib/model/order'
import type { Post } from '@/lib/model/post'
import { type Problem, problemAt, startOfFile, withMended } from '@/lib/problems/problem'
import { folderIndex, postPath } from '@/lib/urls'
import { withUndescribed } from '../check/undescribed'
import type { FrontMatter } from '../files/front-matter'
import type { PostFields } from '../schemas/schema'
import { readRecord } from '../site-wide/record'
import type { PublishedFile, TextFile } from '../texts/publish'
import type { SiteText } from '../texts/text'
import { excerptWarning, textProblems } from '../texts/text-problems'
import type { PostContext } from './post-context'
import type { ReadFields } from './read-fields'
import { byline, coverMistakes, coverOf, seriesMistake } from './read-head'
import { readSources } from './read-sources'
import { readTags } from './read-tags'

/** A version as its file has it, its text not yet published. */
export interface PostDraft {
  matter: FrontMatter
  /** Those that are as they should be, so that one mistake hides no other. */
  fields: PostFields
  wrong: ReadonlySet<PropertyKey | undefined>
  isSound: boolean
  slug: string
  context: PostContext
}

export interface ParsedPost {
  post: Post
  matter: FrontMatter
  text: SiteText
  placeholders: PublishedFile['placeholders']
}

/** What was made of a file: nothing where its fields cannot be read. */
export interface ReadPost {
  draft?: PostDraft
  problems: readonly Problem[]
}

/** Judges the fields of one language version by what is around it. */
export function parsePost(
  { matter, fields, wrong, isSound, problems }: ReadFields,
  context: PostContext,
): ReadPost {
  if (!matter) return { problems }
  const { ids: tags, problems: tagProblems } = readTags(fields, matter, context)
  const slug = fields.slug ?? context.id
  return {
    draft: {
      matter,
      fields: { ...fields, tags },
      wrong,
      isSound,
      slug,
      context,
    },
    problems: [
      ...problems,
      ...languageMistake(fields, matter, context.locale),
      ...slugMistake(slug, matter),
      ...tagProblems,
      ...byline(fields, matter, context),
      ...seriesMistake(fields, matter, context),
      ...coverMistakes(fields, matter, context),
    ],
  }
}

/** What of a version its text is published with. */
export function textOfPost({ matter, fields, slug, context: { locale } }: PostDraft): TextFile {
  const { title, sources: declared = [] } = fields
  const { file, body, bodyHash } = matter
  return { file, locale, title, body, bodyHash, path: postPath(locale, slug), declared }
}

/** Makes a version of its fields and its published text; there is none where a field is wrong. */
export function toPost(
  draft: PostDraft,
  published: PublishedFile,
): { parsed?: ParsedPost; problems: Problem[] } {
  const { matter, wrong, isSound } = draft
  const { text, placeholders } = published
  const { sources, problems: sourceProblems } = readSources(published, matter)
  const { post, problems: recordProblems } = assemble(draft, text, sources)
  const problems = [
    ...withUndescribed(
      textProblems(judged(text.problems, wrong), matter),
      draft.fields.undescribed,
    ),
    ...(placeholders.length > 0 ? [] : excerptWarning(text, matter)),
    ...(wrong.has('sources') ? [] : sourceProblems),
    ...(recordFields.some((field) => wrong.has(field)) ? [] : recordProblems),
  ]
  return isSound ? { parsed: { post, text, matter, placeholders }, problems } : { problems }
}

/** Where the sources cannot be told, no marker is judged by them. */
function judged(problems: readonly TextProblem[], wrong: PostDraft['wrong']): TextProblem[] {
  return problems.filter(({ cause }) => cause !== 'claim' || !wrong.has('sources'))
}

/** What a record is made of. */
const recordFields = ['ai', 'aigenerated']

function slugMistake(slug: string, matter: FrontMatter): Problem[] {
  if (slug !== folderIndex) return []
  const [place, field] =
    matter.data.slug === undefined ? [startOfFile, 'folder'] : [matter.locate(['slug']), 'slug']
  return [problemAt(matter.file, place, field, 'page-reserved', { found: slug })]
}

function languageMistake({ language }: PostFields, matter: FrontMatter, locale: Locale): Problem[] {
  if (!language || language === locale) return []
  const place = matter.locate(['language'])
  const values = { locale, found: language }
  const problem = problemAt(matter.file, place, 'language', 'language-name', values)
  return [withMended(problem, matter.withValue(['language'], locale))]
}

function assemble(
  { fields, matter, slug, context }: PostDraft,
  text: SiteText,
  sources: Post['sources'],
) {
  const { id, locale, folderDate } = context
  const { record, problems } = readRecord(fields, matter, locale)
  const post: Post = {
    id,
    locale,
    slug,
    aliases: fields.aliases ?? [],
    title: typeset(fields.title, locale),
    description: fields.description && typeset(fields.description, locale),
    date: fields.date ?? folderDate,
    updated: fields.updated,
    tags: fields.tags ?? [],
    authors: fields.authors ?? [],
    cover: fields.cover && coverOf(fields.cover, matter.file, locale),
    series: fields.series,
    discussion: fields.discussion,
    draft: fields.draft ?? false,
    translatedText: fields.ai?.translation?.readingText,
    disclosure: disclose({ ...record, review: null, original: null }),
    excerpt: text.excerpt.text,
    words: text.words,
    sources,
    corrections: (fields.corrections ?? []).toSorted((a, b) => compareText(a.date, b.date)),
    file: matter.file,
  }
  return { post, problems }
}
