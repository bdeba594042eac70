import type { Messages } from '@/lib/i18n/messages'
import type { Position } from '@/lib/problems/problem'

/** Words that a command has written into an article for its author to replace. */
export interface Placeholder extends Position {
  found: string
}

/**
 * A block that `translate` has left for its author to put into words. The arrow keeps it from being a comment of the
 * author’s own.
 * @param languages from which to which
 */
export function untranslated(block: string, [from, to]: readonly [string, string]): string {
  return `<!-- ${from} → ${to}: ${block.replaceAll('--', '- -')} -->`
}

const untranslatedStart = /^<!-- [\w-]+ → [\w-]+: .*/

/** Finds them in the body of a text, by its language. */
export function placeholdersIn(
  body: string,
  { newPost }: Pick<Messages, 'newPost'>,
): Placeholder[] {
  const lines = body.split('\n')
  const written = [newPost.excerpt, newPost.text, newPost.source].flatMap((found) => {
    if (!body.includes(found)) return []
    const at = lines.findIndex((text) => text.trim() === found || text.includes(`[${found}]`))
    const column = (lines[at] ?? '').indexOf(found) + 1
    return at === -1 ? [] : [{ line: at + 1, column, found }]
  })
  return [...written, ...untranslatedIn(lines)]
}

function untranslatedIn(lines: readonly string[]): Placeholder[] {
  return lines.flatMap((text, at) => {
    const [found] = untranslatedStart.exec(text) ?? []
    return found ? [{ line: at + 1, column: 1, found }] : []
  })
}
