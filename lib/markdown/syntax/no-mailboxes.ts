import type { Construct, ConstructRecord } from 'micromark-util-types'
import type { Processor } from 'unified'

/** What stands before the `@` of every mailbox that stands in a text as it is (https://github.github.com/gfm/#extended-email-autolink). */
const startOfMailbox = /[\w.+-]@/

/** Whether a text may hold a mailbox that is to become a link, as `erika@example.org` is. */
export function mayHoldMailbox(source: string): boolean {
  return startOfMailbox.test(source)
}

/**
 * remark plugin, for texts without mailboxes: takes out what looks for them. It reads every word of a text to its end, and
 * then the parser reads it again, which takes a fifth of parsing.
 */
export function remarkNoMailboxes(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = data.micromarkExtensions?.map((extension) =>
    extension.text ? { ...extension, text: withoutMailboxes(extension.text) } : extension,
  )
}

function withoutMailboxes(constructs: ConstructRecord): ConstructRecord {
  const entries = Object.entries(constructs).map(([code, list]) => [
    code,
    [list ?? []].flat().filter(isOther),
  ])
  return Object.fromEntries(entries)
}

function isOther({ name }: Construct): boolean {
  return name !== 'emailAutolink'
}
