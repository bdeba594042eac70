import { editionIn, type Site } from '@/lib/content/site'
import { languageName } from '@/lib/i18n/format'
import { escapeMarkdown } from '@/lib/markdown/syntax/escape'
import type { Locale } from '@/lib/model/locales'
import { summaryOf } from '@/lib/model/post'
import { labelOf } from '@/lib/pages/label'
import {
  absolute,
  feedPath,
  llmsPath,
  markdownPath,
  pagePath,
  transparencyDataPath,
  transparencyPath,
} from '@/lib/urls'
import { type FilesOf, fileOf, mediaTypes } from './registry'

/** A link as the format has it, with what is to be known before one follows it. */
interface LlmsLink {
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

/** The overviews for programs: of each language, and of all. */
export const llmsFiles: FilesOf = (site) => [
  fileOf(llmsPath(), mediaTypes.text, () => siteOverview(site), llmsText),
  ...site.locales.map((locale) =>
    fileOf(llmsPath(locale), mediaTypes.text, () => overviewOf(site, locale), llmsText),
  ),
]

/** A language's published articles with their labels, and behind them pages, data and feeds. */
function overviewOf(site: Site, locale: Locale): Llms {
  const { name, tagline } = site.configuration
  const { t, posts, pages } = editionIn(site, locale)
  const address = (path: string) => absolute(site.url, path)
  return {
    title: name,
    summary: t('llms.summary', { tagline: tagline[locale] ?? name }),
    details: t('llms.intro'),
    sections: [
      {
        heading: t('llms.articles'),
        links: posts.map((post) => ({
          title: post.title,
          url: address(markdownPath(locale, post.slug)),
          note: `${labelOf(post.disclosure, t, locale).text}. ${summaryOf(post)}`,
        })),
      },
      {
        heading: optional,
        links: [
          ...pages.map(({ title, slug, description }) => ({
            title,
            url: address(pagePath(locale, slug)),
            note: description,
          })),
          { title: t('transparency.title'), url: address(transparencyPath(locale)) },
          { title: t('llms.data'), url: address(transparencyDataPath(locale, 'json')) },
          { title: t('feed.xml', { name }), url: address(feedPath(locale, 'xml')) },
          { title: t('feed.json', { name }), url: address(feedPath(locale, 'json')) },
        ],
      },
    ],
  }
}

/** The overviews of all languages that have articles, each described in its own. */
function siteOverview(site: Site): Llms {
  const { name, tagline } = site.configuration
  const links = [...site.editions.values()]
    .filter(({ posts }) => posts.length > 0)
    .map(({ locale }) => ({
      title: languageName(locale, locale),
      url: absolute(site.url, llmsPath(locale)),
      note: tagline[locale],
    }))
  return {
    title: name,
    summary: site.locales.flatMap((locale) => tagline[locale] ?? []).join(' · '),
    sections: [{ heading: editionIn(site, site.defaultLocale).t('choice.title'), links }],
  }
}
