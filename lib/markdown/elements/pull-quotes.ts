import type { Element, ElementContent, Root } from 'hast'
import { select } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from '@/lib/trees/visit'
import { blocksOf } from '../tree/blocks'

/**
 * Makes pull quotes of quotations that are one bold paragraph, as `> **A sentence of the text.**`: `<aside>`, since HTML
 * keeps `<blockquote>` for other people's words (https://html.spec.whatwg.org/multipage/sections.html#the-aside-element).
 * One that repeats the text is hidden from screen readers, which read it where it stands.
 */
export function setPullQuotes(tree: Root): void {
  const quotes: Element[] = []
  visit(tree, { type: 'element', tagName: 'blockquote' }, (element) => {
    if (isPullQuote(element)) quotes.push(element)
  })
  for (const quote of quotes)
    Object.assign(quote, { tagName: 'aside', properties: { ...marks, ariaHidden: 'true' } })
  const text = quotes.length > 0 ? lettersBeside(tree) : ''
  for (const quote of quotes)
    if (select('a', quote) || !text.includes(lettersOf(textOf(quote))))
      quote.properties = { ...marks }
}

/** A reviewer signs that it is one. */
const marks = { className: ['pull-quote'], dataPull: '' }

function isPullQuote({ children }: Element): boolean {
  const [paragraph, ...others] = visibleOf(children)
  if (paragraph?.type !== 'element' || paragraph.tagName !== 'p' || others.length > 0) return false
  const [bold, ...rest] = visibleOf(paragraph.children)
  return bold?.type === 'element' && bold.tagName === 'strong' && rest.length === 0
}

function visibleOf(children: ElementContent[]): ElementContent[] {
  return children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
}

/** The letters of what screen readers read. */
function lettersBeside(tree: Root): string {
  return lettersOf(
    blocksOf(tree)
      .map(({ text }) => text)
      .join(),
  )
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
