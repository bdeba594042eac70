import type { ParsedPost } from '@/lib/content/parse-post'
import { languageName } from '@/lib/i18n/format'
import type { Source } from '@/lib/model/source'
import { type ReviewableContent, signedSourceFields } from './fingerprint'

/** Shows in plain words for a terminal what a review of a version would sign, and what is on record. */
export function showSigned({ post, matter, reviewable }: ParsedPost): string {
  const { use, translatedFrom } = post.disclosure
  const from = translatedFrom ? ` from ${languageName(translatedFrom, 'en')}` : ''
  return visible(
    [
      `${matter.file} (${languageName(post.locale, 'en')}, ${use} by AI${from})`,
      ...partsOf(reviewable),
      onRecord(post.disclosure.review),
    ].join('\n\n'),
  )
}

function partsOf({ title, summary, text, sources }: ReviewableContent): string[] {
  const parts = { Title: title, Summary: summary, Text: text, Sources: sourceList(sources) }
  return Object.entries(parts).map(
    ([name, words]) => `${name.toUpperCase()}\n\n${words.trim() || '(none)'}`,
  )
}

function sourceList(sources: readonly Source[]): string {
  return sources.map((source, index) => `${index + 1}. ${sourceLines(source)}`).join('\n\n')
}

function sourceLines(source: Source): string {
  return signedSourceFields
    .filter((field) => source[field])
    .map((field) => `${field}: ${source[field]}`)
    .join('\n   ')
}

function onRecord(review: ParsedPost['post']['disclosure']['review']): string {
  if (!review) return 'There is no review on record.'
  const { status, by, at, covers, changed } = review
  const who = [by && ` by ${by.name}`, at && ` on ${at}`].filter(Boolean).join('')
  const since =
    changed.length > 0 ? `Changed since: ${changed.join(', ')}.` : 'Nothing of it has changed.'
  return `On record: a ${status} review${who} of ${covers.join(', ') || 'no named part'}. ${since}`
}

/** A text must not move the cursor, recolour or hide what a reviewer signs: what prints nothing is shown as its code. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\n' || character === '\t' ? character : `<U+${codeOf(character)}>`,
  )
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
