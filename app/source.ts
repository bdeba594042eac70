import { notFound } from 'next/navigation'
import { cache } from 'react'
import { providedSource } from '@/lib/build/models'
import type { PageSource } from '@/lib/build/page-source'
import { createTranslatorOf, type Language, type Messages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/model/locales'
import type { PageKind, PageModelOf } from '@/lib/pages/pages'

/**
 * A build provides its pages' models; in development they are made from the content, whose code a build leaves out: a bundler
 * drops it where it sees the comparison itself, which no setting can stand for.
 */
const source: Promise<PageSource> =
  process.env.NODE_ENV === 'development'
    ? import('@/lib/build/development/pages').then(({ developmentSource }) => developmentSource)
    : Promise.resolve(providedSource())

/** What the page at an address shows; answers with 404 where the site has none of that kind. */
export const modelAt = cache(async function modelAt<Kind extends PageKind>(
  kind: Kind,
  path: string,
): Promise<PageModelOf<Kind>> {
  const model = await (await source).modelAt(path)
  return model && isKind(model, kind) ? model : notFound()
})

function isKind<Kind extends PageKind>(
  model: { kind: PageKind },
  kind: Kind,
): model is PageModelOf<Kind> {
  return model.kind === kind
}

/** What pages of a language have in common; answers with 404 where the site does not speak it. */
export const editionOf = cache(async (locale: Locale) => {
  const { editions, scripts } = await (await source).shared()
  const edition = editions[locale] ?? notFound()
  return { ...edition, scripts, language: languageOf(locale, edition.messages) }
})

/** The language of the front door. */
export const defaultLocale = async () => (await (await source).shared()).defaultLocale

/** One translator a process and language: to make one costs more than to render a page. */
function languageOf(locale: Locale, messages: Messages): Language {
  const known = languages.get(messages) ?? { locale, t: createTranslatorOf(locale, messages) }
  languages.set(messages, known)
  return known
}

const languages = new WeakMap<Messages, Language>()
