import type { Disclosure, Level } from './disclosure'
import { formatDate, languageName } from './i18n/format'
import type { Translator } from './i18n/messages'

/** A disclosure in words: what AI did, and who checked it where that is a question. */
export interface Label {
  use: string
  /** Absent where nothing is claimed of AI, so that nothing is there to review. */
  review?: string
  /** Both in one line: what cards, feeds and machines carry. */
  text: string
}

/** Puts a disclosure into the words of the translator's language. */
export function labelOf(disclosure: Disclosure, t: Translator, locale: string): Label {
  const use = aiUse(disclosure, t, locale)
  const review = reviewText(disclosure, t)
  return { use, review, text: review ? `${use} · ${review}` : use }
}

/** The one plain sentence that says what a level means. */
export function explanationOf(disclosure: Disclosure, t: Translator, locale: string): string {
  return explainLevel(disclosure.level, t, {
    name: disclosure.review?.by?.name ?? t('disclosure.someone'),
    date: disclosure.review?.at ? formatDate(disclosure.review.at, locale) : '',
    language: sourceLanguage(disclosure, locale),
  })
}

export function explainLevel(
  level: Level,
  t: Translator,
  values: { name: string; date: string; language: string },
): string {
  return t(`disclosure.explanation.${level}`, values)
}

function aiUse(disclosure: Disclosure, t: Translator, locale: string): string {
  return t(`disclosure.use.${disclosure.use}`, { language: sourceLanguage(disclosure, locale) })
}

function sourceLanguage({ translatedFrom }: Disclosure, locale: string): string {
  return translatedFrom ? languageName(translatedFrom, locale) : ''
}

function reviewText({ use, reviewState, review }: Disclosure, t: Translator): string | undefined {
  if (use === 'unknown' || use === 'none') return undefined
  if (reviewState === 'substantive')
    return t(`disclosure.review.${use}`, { name: review?.by?.name ?? t('disclosure.someone') })
  if (reviewState === 'none' && use === 'translated') return t('disclosure.review.translatedNone')
  return t(`disclosure.review.${reviewState}`)
}
