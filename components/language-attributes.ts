import type { Entry } from '@/lib/pages/cards'

/** `lang` and `dir` of what is in another language than the page. */
export function languageAttributes({ foreign }: Pick<Entry, 'foreign'>) {
  return foreign ? { lang: foreign.locale, dir: foreign.dir } : {}
}
