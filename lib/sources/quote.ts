import { hashOf } from '@/lib/cache/fingerprint'

/** What a text says without its typography: words, numbers and signs that change what they mean, in lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/[‐‑]/g, '-')
      .replace(/(?<![\p{L}\p{N}])[-–](?=\p{N})/gu, '−')
      .toLowerCase()
      .match(token) ?? []
  )
}

/** A sign of a script that sets no blanks between words; a word or number; a sign of money, mathematics (a minus too) or shares. */
const token =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]|[\p{L}\p{M}\p{N}]+|[\p{Sc}\p{Sm}%‰§]/gu

/** The passages of a quote: what is left out between them is written as an ellipsis, with or without brackets. */
export function passagesOf(quote: string): string[] {
  return quote
    .split(/\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3}/)
    .map((passage) => passage.trim())
    .filter((passage) => wordsOf(passage).length > 0)
}

/** Whether a text holds the passages of a quote, word for word and in their order. */
export function holdsQuote(text: string, quote: string): boolean {
  const all = ` ${wordsOf(text).join(' ')} `
  let from = 0
  return passagesOf(quote).every((passage) => {
    const words = ` ${wordsOf(passage).join(' ')} `
    const at = all.indexOf(words, from)
    from = at + words.length - 1
    return at >= 0
  })
}

/** Names a quote by its words in `content/link-health.json`, so that an altered one is looked for anew. */
export function hashOfQuote(quote: string): string {
  return hashOf(wordsOf(quote).join(' '))
}
