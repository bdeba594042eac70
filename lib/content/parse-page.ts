import { parseMarkdown } from '@/lib/markdown/parse'
import type { Locale } from '@/lib/model/locales'
import type { Page } from '@/lib/model/post'
import { reservedSlugs } from '@/lib/urls'
import { claimProblems } from './check/claim-problems'
import { nestingProblem, type ParsedText, textProblems } from './check/text-problems'
import { parseFrontMatter, problemAt, validate } from './front-matter'
import type { Problem } from './problems'
import { pageSchema } from './schema'

export interface ParsedPage extends ParsedText {
  page: Page
}

/** Reads one language version of a page such as the imprint from its file's text; its text comes as with `parsePost`. */
export function parsePage(
  file: string,
  text: string,
  { id, locale }: { id: string; locale: Locale },
): { parsed?: ParsedPage; text?: ParsedText; problems: Problem[] } {
  const matter = parseFrontMatter(file, text)
  if (Array.isArray(matter)) return { problems: matter }
  const { value: fields, problems } = validate(pageSchema, matter)
  const nesting = nestingProblem(matter)
  if (nesting.length > 0) return { problems: [...problems, ...nesting] }
  const tree = parseMarkdown(matter.body)
  const parsedText = { tree, matter }
  problems.push(...textProblems(tree, matter), ...claimProblems(tree, [], matter))
  if (!fields) return { text: parsedText, problems }
  const { title, description, slug = id, aliases = [], language = locale } = fields
  const report = (field: string, expected: string, found: string) =>
    problemAt(file, matter.locate([field]), field, expected, `“${found}”`)
  if (language !== locale)
    problems.push(report('language', `“${locale}”, as the file’s name says`, language))
  if (reservedSlugs.includes(slug))
    problems.push(report('slug', 'an address that the site does not use', slug))
  const page = { id, locale, slug, aliases, title, description, body: matter.body, file }
  return { parsed: { page, ...parsedText }, text: parsedText, problems }
}
