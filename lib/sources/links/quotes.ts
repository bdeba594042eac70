import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as stringOf } from 'hast-util-to-string'
import { toText } from 'hast-util-to-text'
import type { QuoteState } from '@/lib/model/source'
import { holdsQuote, wordsOf } from '@/lib/sources/quote'
import { SKIP, visit } from '@/lib/trees/visit'

/** A page or text as a server sent it. */
interface Page {
  contentType: string
  body: string
  /** Whether all of it came. */
  isWhole: boolean
}

/**
 * Looks for quotes in what a server sent. `missing` is said only of a text that could be read as a whole: not of a
 * PDF, a page that scripts fill, one that shows but a part to who has not paid, or one that was cut.
 */
export function lookForQuotes(
  page: Page,
  quotes: readonly string[],
): ReadonlyMap<string, QuoteState> {
  const { texts, isOpen } = textsOf(page)
  const otherwise = isOpen && page.isWhole ? 'missing' : 'unreadable'
  const stateOf = (quote: string): QuoteState =>
    texts.some((text) => holdsQuote(text, quote)) ? 'found' : otherwise
  return new Map(quotes.map((quote) => [quote, stateOf(quote)]))
}

interface Readable {
  texts: string[]
  /** Whether what is not in them is not in the page. */
  isOpen: boolean
}

function textsOf({ contentType, body }: Page): Readable {
  if (isHtml(contentType)) return textsOfPage(body)
  const isPlain = isText(contentType)
  return { texts: isPlain ? [body] : [], isOpen: isPlain }
}

/** Whether something is a text, as a page or as it is. */
export function isText(contentType: string): boolean {
  return isHtml(contentType) || /^\s*text\//i.test(contentType)
}

/** Whether an answer with this `Content-Type` is a page. */
export function isHtml(contentType: string): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(contentType)
}

/** As a reader sees it, with the marks of notes and without. */
function textsOfPage(html: string): Readable {
  const tree = fromHtml(html)
  drop(tree, ({ tagName }) => tagName === 'noscript')
  const withMarks = toText(tree)
  drop(tree, isMarkOfNote)
  const isOpen = !isFilledByScript(html, withMarks) && !isPaid(html)
  return { texts: [withMarks, toText(tree)], isOpen }
}

function drop(tree: Root, isUnwanted: (element: Element) => boolean): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isUnwanted(element)) return undefined
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

/** The number or letter of a footnote, with or without brackets, as it interrupts a sentence. */
function isMarkOfNote(element: Element): boolean {
  return element.tagName === 'sup' && /^\s*\[?[\p{N}\p{L}*]{1,3}\]?\s*$/u.test(stringOf(element))
}

/** Fewer words than a notice has, and a script that may bring the others. */
function isFilledByScript(html: string, text: string): boolean {
  return /<script\b/i.test(html) && wordsOf(text).length < 60
}

/** Schema.org’s word for an article behind a paywall (https://schema.org/isAccessibleForFree). */
function isPaid(html: string): boolean {
  return /"isAccessibleForFree"\s*:\s*"?false/i.test(html)
}
