import { type Problem, problemAt, startOfFile, warningAt } from '@/lib/problems/problem'
import type { ParsedPost } from '../articles/parse-post'

/**
 * Finds what the author of a text that is no draft has yet to say or write: whether AI was used, and a text instead of the template's.
 *
 * @param placeholders what `new` writes in the language of the text
 */
export function unfinishedProblems(
  { post, matter, text }: ParsedPost,
  placeholders: readonly string[],
): Problem[] {
  if (post.draft) return []
  return [
    ...(post.disclosure.use === 'unknown'
      ? [warningAt(matter.file, startOfFile, 'ai', 'ai-unstated')]
      : []),
    ...(showsNothing(text) ? [emptyText(matter)] : []),
    ...templateTexts({ matter }, placeholders),
  ]
}

/** Whether readers see nothing at all below the headline: no words, and nothing but paragraphs. */
function showsNothing({ isEmpty, problems }: ParsedPost['text']): boolean {
  return isEmpty && problems.every(({ severity }) => severity !== 'error')
}

function emptyText({ file, bodyOffset }: ParsedPost['matter']): Problem {
  return warningAt(file, { line: bodyOffset + 1, column: 1 }, 'text', 'text-empty')
}

function templateTexts(
  { matter: { file, body, bodyOffset } }: Pick<ParsedPost, 'matter'>,
  placeholders: readonly string[],
): Problem[] {
  return placeholders.flatMap((found) => {
    if (!body.includes(found)) return []
    const lines = body.split('\n')
    const line = lines.findIndex((text) => text.trim() === found || text.includes(`[${found}]`))
    const column = (lines[line] ?? '').indexOf(found) + 1
    const place = { line: line + 1 + bodyOffset, column }
    return line === -1 ? [] : [problemAt(file, place, 'text', 'template-text', { found })]
  })
}
