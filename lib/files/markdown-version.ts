import { editionIn, originalOf, textOf, unpublishedIn } from '@/lib/content/site'
import { capitalize, formatDate, formatList, languageName } from '@/lib/i18n/format'
import type { Translator } from '@/lib/i18n/messages'
import { escapeMarkdown } from '@/lib/markdown/syntax/escape'
import { newerSince } from '@/lib/model/dates'
import { validReview } from '@/lib/model/disclosure'
import type { Post } from '@/lib/model/post'
import type { Source } from '@/lib/model/source'
import { explanationOf, labelOf, newerText, sourcesAnswer, toolName } from '@/lib/pages/label'
import { responsibleOf } from '@/lib/pages/people'
import { namesOf, nameText } from '@/lib/sources/citation'
import { mainAddress, reachabilityOf } from '@/lib/sources/reachability'
import { absolute, markdownPath, postPath, provenancePath } from '@/lib/urls'
import { type FilesOfVersion, fileOf, mediaTypes } from './registry'

/** What stands around an article's text in its Markdown version. */
export interface VersionText {
  post: Post
  siteUrl: string
  /** The text, made portable, and how many footnotes it has. */
  text: string
  /** Whom readers are told to hold responsible. */
  responsible: string
  notes: number
  /** What a translation was made from. */
  original?: Post
  /** Why readers of the production site do not see it yet. */
  unpublished?: 'draft' | 'scheduled'
}

/** A version as Markdown. */
export const markdownFiles: FilesOfVersion = (site, post) => [
  fileOf(
    markdownPath(post.locale, post.slug),
    mediaTypes.markdown,
    () => ({
      post,
      siteUrl: site.url,
      hash: textOf(site, post).hash,
      responsible: responsibleOf(site, post.locale).name,
      notes: textOf(site, post).notes,
      original: originalOf(site, post),
      unpublished: unpublishedIn(site, post),
    }),
    (facts) => {
      const text = textOf(site, post).body().markdown
      return markdownVersion({ ...facts, text }, editionIn(site, post.locale).t)
    },
  ),
]

/** The label and the record first, then the text, then the sources: nobody reads the one without the other. */
export function markdownVersion(facts: VersionText, t: Translator): string {
  const { post, text, unpublished } = facts
  const { disclosure, locale, title, date } = post
  const label = labelOf(disclosure, t, locale).text
  return [
    `# ${escapeMarkdown(title)}`,
    unpublished && `> ${t(`article.${unpublished}`, { date: formatDate(date, locale) })}`,
    `> **${escapeMarkdown(label)}**\n> ${escapeMarkdown(explanationOf(disclosure, t, locale))}`,
    record(facts, t).join('\n'),
    '---',
    text,
    post.sources.length > 0 && `## ${t('sources.heading')}`,
    post.sources.map((source, index) => sourceItem(source, index + 1, locale, t)).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function record(facts: VersionText, t: Translator): string[] {
  const { post, siteUrl, responsible } = facts
  const { locale, slug, date, updated, disclosure } = post
  const { use, review } = labelOf(disclosure, t, locale)
  return [
    addressRow(t('markdown.address'), absolute(siteUrl, postPath(locale, slug))),
    ...row(t('markdown.language'), `${languageName(locale, locale)} (${locale})`),
    ...row(t('disclosure.details.published'), date),
    ...row(t('disclosure.details.updated'), updated),
    ...row(t('label.ai'), use),
    ...row(t('disclosure.details.tools'), disclosure.tools.map(toolName).join(', ')),
    ...row(t('label.review'), review && capitalize(review, locale)),
    ...row(t('disclosure.details.at'), validReview(disclosure)?.at),
    ...row(t('label.sources'), sourcesAnswer(post.sources, facts.notes, t).join(' · ')),
    ...row(t('label.responsible'), responsible),
    ...originalRow(facts, t),
    addressRow(t('disclosure.details.file'), absolute(siteUrl, provenancePath(locale, slug))),
    ...corrections(post, t),
  ]
}

/** Words without markup; a row that has none is left out. */
function row(term: string, words: string | undefined): string[] {
  return words ? [`- ${term}: ${escapeMarkdown(words)}`] : []
}

function addressRow(term: string, address: string): string {
  return `- ${term}: <${address}>`
}

function originalRow({ post, original, siteUrl }: VersionText, t: Translator): string[] {
  if (!original) return []
  const { locale } = post
  const language = languageName(original.locale, locale)
  const address = absolute(siteUrl, postPath(original.locale, original.slug))
  const label = escapeMarkdown(labelOf(original.disclosure, t, locale).text)
  const since = newerSince(post, original)
  const note = since ? ` ${newerText(since.day, t, locale)}` : ''
  return [`- ${t('disclosure.original', { language })}: ${label} – <${address}>${note}`]
}

function corrections({ corrections }: Post, t: Translator): string[] {
  if (corrections.length === 0) return []
  const items = corrections.map(({ date, text }) => `  - ${date}: ${oneLine(text)}`)
  return [`- ${t('article.corrections')}:`, ...items]
}

function sourceItem(source: Source, number: number, locale: string, t: Translator): string {
  const { title, url, author, publisher, published, accessed, note, quote, quoteLook, archive } =
    source
  const address = mainAddress(source)
  const name = address ? `[${oneLine(title)}](<${address}>)` : `*${oneLine(title)}*`
  const facts = [
    author && formatList(namesOf(author).map(nameText), locale),
    publisher,
    published && formatDate(published, locale),
    accessed && t('sources.accessed', { date: formatDate(accessed, locale) }),
    note,
  ]
  const words = facts.flatMap((fact) => fact || []).map(oneLine)
  const reachability = reachabilityOf(source)
  const gone =
    reachability?.state === 'gone' &&
    t('sources.gone', { date: formatDate(reachability.since, locale) })
  const found =
    quoteLook?.state === 'found' &&
    t('sources.quote.found', { date: formatDate(quoteLook.checked, locale) })
  const original = address !== url && `${t('sources.original')}: <${url}>`
  const copy = archive && address !== archive && `${t('sources.archived')}: <${archive}>`
  const lines = [[name, ...words, gone, found, original, copy].filter(Boolean).join(' · ')]
  if (quote) lines.push(`   > ${oneLine(quote)}`)
  return `${number}. ${lines.join('\n')}`
}

function oneLine(words: string): string {
  return escapeMarkdown(words.replace(/\s+/g, ' ').trim())
}
