import { readContent } from '@/lib/content/load'
import { productionUrl, showsUnpublished, today } from '@/lib/hosting/environment'
import { capitalize } from '@/lib/i18n/format'
import { type Translator, translatorFor } from '@/lib/i18n/messages'
import { type Locale, locales } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import { type Label, labelOf, labelOfLevel } from '@/lib/pages/label'
import { absolute, postPath } from '@/lib/urls'

/** What every place must say of a version. */
export interface Version {
  post: Post
  /** Below the site, such as `/de/posts/example`. */
  path: string
  url: string
  /** The page's file in `out/`. */
  file: string
  label: Label
  /** The second answer as it stands alone. */
  answer: string | undefined
  /** “3 sources”, in the version's language. */
  sources: string
  /** The label in the words of any language, for tables and translations. */
  labelIn: (locale: Locale) => string
  original?: Version
}

export interface Expected {
  versions: Version[]
  /** The name of a level in a language, as tables have it. */
  levelName: (level: Post['disclosure']['level'], locale: Locale) => string
}

/** Reads from `content/` below a folder what a build of it must say. */
export async function expectedOf(root: string): Promise<Expected> {
  const { content, problems } = await readContent(root)
  if (!content) throw new Error(JSON.stringify(problems))
  const words = new Map<Locale, Translator>()
  for (const locale of locales) words.set(locale, await translatorFor(locale))
  const now = today(content.site.timeZone)
  const shown = content.posts.filter((post) => showsUnpublished() || isPublished(post, now))
  const versions = shown.map((post) => toVersion(post, productionUrl(content.site.url), words))
  for (const version of versions) version.original = originalOf(version, versions)
  return {
    versions,
    levelName: (level, locale) => labelOfLevel(level, wordsOf(words, locale)).text,
  }
}

function originalOf({ post }: Version, versions: Version[]): Version | undefined {
  return versions.find(
    (other) => other.post.id === post.id && other.post.locale === post.disclosure.translatedFrom,
  )
}

function toVersion(post: Post, siteUrl: string, words: Map<Locale, Translator>): Version {
  const { locale, slug, disclosure } = post
  const t = wordsOf(words, locale)
  const label = labelOf(disclosure, t, locale)
  const path = postPath(locale, slug)
  return {
    post,
    path,
    url: absolute(siteUrl, path),
    file: `${path.slice(1)}.html`,
    label,
    answer: label.review && capitalize(label.review, locale),
    sources: t('disclosure.sourceCount', { count: post.sources.length }),
    labelIn: (other) => labelOf(disclosure, wordsOf(words, other), other).text,
  }
}

function wordsOf(words: Map<Locale, Translator>, locale: Locale): Translator {
  const t = words.get(locale)
  if (!t) throw new Error(`no words in ${locale}`)
  return t
}
