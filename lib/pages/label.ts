import { languageName } from '@/lib/i18n/format'
import type { Translator } from '@/lib/i18n/messages'
import { type Disclosure, type Level, partsOf, type Tool } from '@/lib/model/disclosure'

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
  return toLabel(wordingOf(disclosure, t, locale), t)
}

/** Puts a level into words that fit every version that has it. */
export function labelOfLevel(level: Level, t: Translator): Label {
  return toLabel({ level, ...anyVersion(t) }, t)
}

/** The one plain sentence that says what a version's label means. */
export function explanationOf(disclosure: Disclosure, t: Translator, locale: string): string {
  return explain(wordingOf(disclosure, t, locale), t)
}

/** The same for every version that has a level. */
export function explanationOfLevel(level: Level, t: Translator): string {
  return explain({ level, ...anyVersion(t) }, t)
}

/** What the messages need to know. `language` is `any` where it is not told. */
interface Wording {
  level: Level
  name: string
  language: string
}

function wordingOf(
  { level, review, translatedFrom }: Disclosure,
  t: Translator,
  locale: string,
): Wording {
  return {
    level,
    name: review?.by?.name ?? t('disclosure.someone'),
    language: translatedFrom ? languageName(translatedFrom, locale) : 'any',
  }
}

function anyVersion(t: Translator): Omit<Wording, 'level'> {
  return { name: t('disclosure.someone'), language: 'any' }
}

function explain({ level, name, language }: Wording, t: Translator): string {
  return t(`disclosure.explanation.${level}`, { name, language })
}

function toLabel(wording: Wording, t: Translator): Label {
  const { use } = partsOf(wording.level)
  const what = t(`disclosure.use.${use}`, { language: wording.language })
  const review = reviewText(wording, t)
  return { use: what, review, text: review ? `${what} · ${review}` : what }
}

function reviewText({ level, name }: Wording, t: Translator): string | undefined {
  const { use, reviewState } = partsOf(level)
  if (use === 'unknown' || use === 'none') return undefined
  if (reviewState === 'substantive') return t(`disclosure.review.${use}`, { name })
  if (reviewState === 'none' && use === 'translated') return t('disclosure.review.translatedNone')
  return t(`disclosure.review.${reviewState}`)
}

/** A tool as readers are told of it: “Name 2 (Provider)”. */
export function toolName({ name, version, provider }: Tool): string {
  const versioned = version ? `${name} ${version}` : name
  return provider ? `${versioned} (${provider})` : versioned
}
