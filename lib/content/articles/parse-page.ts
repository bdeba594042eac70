import { typeset } from '@/lib/markdown/typography/typeset'
import type { Locale } from '@/lib/model/locales'
import type { Page } from '@/lib/model/post'
import type { ProblemCode } from '@/lib/problems/messages'
import { type Problem, problemAt } from '@/lib/problems/problem'
import { pagePath, reservedSlugs } from '@/lib/urls'
import { fieldMarks } from '../check/field-marks'
import { foreignField } from '../check/foreign-fields'
import { type FrontMatter, readFrontMatter } from '../files/front-matter'
import { pageSchema } from '../schemas/schema'
import { validate } from '../schemas/validate'
import type { PublishedFile, TextFile } from '../texts/publish'
import type { SiteText } from '../texts/text'
import { textProblems } from '../texts/text-problems'
import type { PostDraft } from './parse-post'

/** A page as its file has it, its text not yet published. */
export interface PageDraft {
  matter: FrontMatter
  locale: Locale
  title: string
  slug: string
  wrong: PostDraft['wrong']
  /** Absent where a field is wrong. */
  page?: Page
}

export interface ParsedPage {
  page: Page
  matter: FrontMatter
  text: SiteText
}

/** What was made of a file: nothing where its fields cannot be read. */
export interface ReadPage {
  draft?: PageDraft
  problems: Problem[]
}

/** Reads the fields of one language version of a page such as the imprint from its file's text. */
export function parsePage(
  file: string,
  text: string,
  { id, locale }: { id: string; locale: Locale },
): ReadPage {
  const { matter, problems: yamlProblems } = readFrontMatter(file, text)
  if (!matter) return { problems: yamlProblems }
  const {
    value: fields,
    wrong,
    problems: fieldProblems,
  } = validate(pageSchema, matter, (name, known) => foreignField(matter, name, known, ''))
  const problems = [...yamlProblems, ...fieldProblems]
  if (!fields) {
    const slug = wrong.has('slug') ? id : String(matter.data.slug ?? id)
    return { draft: { matter, locale, title: '', slug, wrong }, problems }
  }
  const { slug = id, aliases = [], language = locale } = fields
  const title = typeset(fields.title, locale)
  const description = fields.description && typeset(fields.description, locale)
  problems.push(...fieldMarks(matter, { title: fields.title, description: fields.description }))
  const report = (field: string, code: ProblemCode, found: string) =>
    problemAt(file, matter.locate([field]), field, code, { locale, found })
  if (language !== locale) problems.push(report('language', 'language-name', language))
  if (reservedSlugs.includes(slug)) problems.push(report('slug', 'page-reserved', slug))
  const page = { id, locale, slug, aliases, title, description, file }
  return { draft: { matter, locale, title, slug, wrong, page }, problems }
}

/** What of a page its text is published with. */
export function textOfPage({ matter, locale, title, slug }: PageDraft): TextFile {
  const { file, body, bodyHash } = matter
  return { file, locale, title, body, bodyHash, path: pagePath(locale, slug), declared: [] }
}

/** Makes a page of its fields and its published text; there is none where a field is wrong. */
export function toPage(
  { matter, page }: PageDraft,
  { text }: PublishedFile,
): { parsed?: ParsedPage; problems: Problem[] } {
  const problems = textProblems(text.problems, matter)
  return page ? { parsed: { page, matter, text }, problems } : { problems }
}
