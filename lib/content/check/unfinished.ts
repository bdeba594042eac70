import { type Problem, problemAt, startOfFile, warningAt } from '@/lib/problems/problem'
import type { ParsedPost } from '../articles/parse-post'

/** Finds what the author of a text that is no draft has yet to say or write: whether AI was used, and a text instead of the template's. */
export function unfinishedProblems({ post, matter, text, placeholders }: ParsedPost): Problem[] {
  if (post.draft) return []
  return [
    ...(post.disclosure.use === 'unknown'
      ? [warningAt(matter.file, startOfFile, 'ai', 'ai-unstated')]
      : []),
    ...(showsNothing(text) ? [emptyText(matter)] : []),
    ...templateTexts({ matter, placeholders }),
  ]
}

/** Whether readers see nothing at all below the headline: no words, and nothing but paragraphs. */
function showsNothing({ isEmpty, problems }: ParsedPost['text']): boolean {
  return isEmpty && problems.every(({ severity }) => severity !== 'error')
}

function emptyText({ file, bodyOffset }: ParsedPost['matter']): Problem {
  return warningAt(file, { line: bodyOffset + 1, column: 1 }, 'text', 'text-empty')
}

function templateTexts({
  matter: { file, bodyOffset },
  placeholders,
}: Pick<ParsedPost, 'matter' | 'placeholders'>): Problem[] {
  return placeholders.map(({ line, column, found }) => {
    const place = { line: line + bodyOffset, column }
    return problemAt(file, place, 'text', 'template-text', { found })
  })
}
