import { getPages, getPosts, getSite } from '@/lib/content/posts'
import { productionUrl } from '@/lib/hosting/environment'
import {
  absolute,
  feedPath,
  llmsPath,
  pagePath,
  transparencyDataPath,
  transparencyPath,
  twinPath,
} from '@/lib/hosting/urls'
import { languageName } from '@/lib/i18n/format'
import { translatorFor } from '@/lib/i18n/messages'
import { escapeMarkdown } from '@/lib/markdown/escape'
import { defaultLocale, type Locale, locales } from '@/lib/model/locales'
import { labelOf } from '@/lib/pages/label'
import { descriptionOf } from '@/lib/pages/metadata'

/** A link as the format has it, with what is to be known before one follows it. */
export interface LlmsLink {
  title: string
  url: string
  note?: string
}

/** An overview of a site for programs that read text. */
export interface Llms {
  title: string
  summary: string
  /** Paragraph on how to read the links. */
  details?: string
  sections: { heading: string; links: LlmsLink[] }[]
}

/** Writes an overview as https://llmstxt.org/ has it; a section without links is left out. */
export function llmsText({ title, summary, details, sections }: Llms): string {
  const blocks = sections
    .filter(({ links }) => links.length > 0)
    .map(({ heading, links }) => `## ${heading}\n\n${links.map(item).join('\n')}`)
  return [`# ${escapeMarkdown(title)}`, `> ${escapeMarkdown(summary)}`, details, ...blocks]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function item({ title, url, note }: LlmsLink): string {
  const link = `- [${escapeMarkdown(title)}](${url})`
  return note ? `${link}: ${escapeMarkdown(note.replace(/\s+/g, ' '))}` : link
}

/** The heading of what a program with little room may leave out; the format gives the word. */
const optional = 'Optional'

/** A language's published articles with their labels, and behind them pages, data and feeds. */
export async function llmsOf(locale: Locale): Promise<string> {
  const site = await getSite()
  const t = await translatorFor(locale)
  const posts = await getPosts(locale)
  const tagline = site.tagline[locale] ?? site.name
  const address = (path: string) => absolute(productionUrl(site.url), path)
  const articles = posts.map((post) => ({
    title: post.title,
    url: address(twinPath(locale, post.slug)),
    note: `${labelOf(post.disclosure, t, locale).text}. ${descriptionOf(post)}`,
  }))
  return llmsText({
    title: site.name,
    summary: t('llms.summary', { tagline }),
    details: t('llms.intro'),
    sections: [
      { heading: t('llms.articles'), links: articles },
      {
        heading: optional,
        links: [
          ...(await getPages(locale)).map(({ title, slug, description }) => ({
            title,
            url: address(pagePath(locale, slug)),
            note: description,
          })),
          { title: t('transparency.title'), url: address(transparencyPath(locale)) },
          { title: t('llms.data'), url: address(transparencyDataPath(locale, 'json')) },
          { title: t('feed.xml', { name: site.name }), url: address(feedPath(locale, 'xml')) },
          { title: t('feed.json', { name: site.name }), url: address(feedPath(locale, 'json')) },
        ],
      },
    ],
  })
}

/** The overviews of all languages that have articles, each described in its own. */
export async function llmsOfSite(): Promise<string> {
  const { name, url, tagline } = await getSite()
  const posts = await getPosts()
  const t = await translatorFor(defaultLocale)
  const links = locales
    .filter((locale) => posts.some((post) => post.locale === locale))
    .map((locale) => ({
      title: languageName(locale, locale),
      url: absolute(productionUrl(url), llmsPath(locale)),
      note: tagline[locale],
    }))
  const taglines = locales.flatMap((locale) => tagline[locale] ?? []).join(' · ')
  return llmsText({
    title: name,
    summary: taglines,
    sections: [{ heading: t('choice.title'), links }],
  })
}
