import { editionIn, type Site } from '@/lib/content/site'
import { formatList, languageName } from '@/lib/i18n/format'
import { directionOf, type Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { tagPath } from '@/lib/urls'
import type { Link } from './frame'

/** A language that lacks an article, with its topic there. */
export interface Elsewhere {
  locale: Locale
  dir: 'ltr' | 'rtl'
  /** In which languages alone the article can be read, said in this one. */
  note: string
  topic?: Link
}

/** Where a language has no version of an article, its first topic there is the next best. */
export function elsewhereOf(site: Site, { id, tags }: Pick<Post, 'id' | 'tags'>): Elsewhere[] {
  const existing = (site.versions.get(id) ?? []).map(({ locale }) => locale)
  return site.locales
    .filter((locale) => !existing.includes(locale))
    .map((locale) => {
      const { t, topicNames } = editionIn(site, locale)
      const topic = topicNames.find((name) => tags.includes(name.id))
      const languages = existing.map((other) => languageName(other, locale))
      return {
        locale,
        dir: directionOf(locale),
        note: t('article.elsewhere', { language: formatList(languages, locale) }),
        topic: topic && {
          name: t('article.elsewhereTopic', { name: topic.name }),
          path: tagPath(locale, topic.slug),
        },
      }
    })
}
