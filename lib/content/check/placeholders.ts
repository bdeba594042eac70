import type { Messages } from '@/lib/i18n/messages'
import type { Position } from '@/lib/problems/problem'

/** Words that `new` has written into an article for its author to replace. */
export interface Placeholder extends Position {
  found: string
}

/** Finds them in the body of a text, by its language. */
export function placeholdersIn(
  body: string,
  { newPost }: Pick<Messages, 'newPost'>,
): Placeholder[] {
  return [newPost.excerpt, newPost.text, newPost.source].flatMap((found) => {
    if (!body.includes(found)) return []
    const lines = body.split('\n')
    const at = lines.findIndex((text) => text.trim() === found || text.includes(`[${found}]`))
    const column = (lines[at] ?? '').indexOf(found) + 1
    return at === -1 ? [] : [{ line: at + 1, column, found }]
  })
}
