import type { Element } from 'hast'
import type { Options } from 'mdast-util-to-hast'
import { percentDecoded } from '@/lib/urls/path-forms'

export interface FootnoteStrings {
  /** Heading of the notes, for screen readers. */
  heading: string
  /** Names the way back to a reference: its number, such as `1`, or `1-2` where a note is referred to again. */
  back: (reference: string) => string
}

/**
 * Settings of mdast-util-to-hast for footnotes in the page's language. U+FE0E asks for the arrow as text, which some
 * systems else draw as an emoji (https://www.unicode.org/reports/tr51/#Emoji_Variation_Sequences).
 */
export function footnoteOptions({ heading, back }: FootnoteStrings): Options {
  return {
    footnoteLabel: heading,
    footnoteBackLabel: (index, again) => back(again > 1 ? `${index + 1}-${again}` : `${index + 1}`),
    footnoteBackContent: '\u21A9\uFE0E',
  }
}

/** How the ids of notes begin; behind it stands the note's name, percent-encoded. */
const notePrefix = 'user-content-fn-'

/** Whether an element is a note of the list of footnotes. */
export function isNote({ tagName, properties }: Element): boolean {
  return tagName === 'li' && String(properties.id).startsWith(notePrefix)
}

/** A note's name, from its id or from an address that ends with it. */
export function noteName(id: unknown): string {
  const [, name = ''] = String(id).split(notePrefix)
  return percentDecoded(name)
}
