import { parseMarkdown } from '@/lib/markdown/parse'
import type { Locale } from '@/lib/model/locales'
import type { Page } from '@/lib/model/post'
import type { ProblemCode } from '@/lib/problems/messages'
import { type Problem, problemAt } from '@/lib/problems/problem'
import { reservedSlugs } from '@/lib/urls'
import { claimProblems } from './check/claim-problems'
import { foreignField } from './check/foreign-fields'
import { nestingProblem, type ParsedText, textProblems } from './check/text-problems'
import { readFrontMatter } from './front-matter'
import { pageSchema } from './schema'
import { validate } from './validate'

export interface ParsedPage extends ParsedText {
  page: Page
}

/** Reads one language version of a page such as the imprint from its file's text; its text comes as with `parsePost`. */
export function parsePage(
  file: string,
  text: string,
  { id, locale }: { id: string; locale: Locale },
): { parsed?: ParsedPage; text?: ParsedText; problems: Problem[] } {
  const { matter, problems: yamlProblems } = readFrontMatter(file, text)
  if (!matter) return { problems: yamlProblems }
  const { value: fields, problems: fieldProblems } = validate(pageSchema, matter, (name, known) =>
    foreignField(matter, name, known, ''),
  )
  const problems = [...yamlProblems, ...fieldProblems]
  const nesting = nestingProblem(matter)
  if (nesting.length > 0) return { problems: [...problems, ...nesting] }
  const tree = parseMarkdown(matter.body)
  const parsedText = { tree, matter }
  problems.push(...textProblems(tree, matter), ...claimProblems(tree, [], matter))
  if (!fields) return { text: parsedText, problems }
  const { title, description, slug = id, aliases = [], language = locale } = fields
  const report = (field: string, code: ProblemCode, found: string) =>
    problemAt(file, matter.locate([field]), field, code, { locale, found })
  if (language !== locale) problems.push(report('language', 'language-name', language))
  if (reservedSlugs.includes(slug)) problems.push(report('slug', 'page-reserved', slug))
  const page = { id, locale, slug, aliases, title, description, body: matter.body, file }
  return { parsed: { page, ...parsedText }, text: parsedText, problems }
}
