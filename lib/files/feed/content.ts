import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { editionIn, type Site, textOf } from '@/lib/content/site'
import type { TextBody } from '@/lib/content/texts/text'
import { formatDate } from '@/lib/i18n/format'
import type { Translator } from '@/lib/i18n/messages'
import type { Post } from '@/lib/model/post'
import { labelOf } from '@/lib/pages/label'
import { type Series, seriesOf } from '@/lib/pages/series'

/** An article as a feed carries it. The label comes first, since readers ignore what they do not know. */
export interface FeedContent {
  /** Absent where the article makes no statement. */
  label?: string
  series?: Series
  summaryText: string
  /** Hash of the text that the markup is made of, besides the article's fields and what stands here. */
  hash: string
  markup: () => FeedMarkup
}

/** As HTML. */
export interface FeedMarkup {
  content: string
  summary: string
}

/** An article for feeds, from its published text. */
export function feedContent(site: Site, post: Post): FeedContent {
  const { t } = editionIn(site, post.locale)
  const { hash, body } = textOf(site, post)
  const label =
    post.disclosure.use === 'unknown' ? undefined : labelOf(post.disclosure, t, post.locale).text
  const series = seriesOf(site, post)
  return {
    label,
    series,
    summaryText: label ? `${label}\n${post.excerpt}` : post.excerpt,
    hash,
    markup: () => feedMarkup(post, { label, series, feed: body().feed }, t),
  }
}

function feedMarkup(
  post: Post,
  { label, series, feed }: Pick<FeedContent, 'label' | 'series'> & Pick<TextBody, 'feed'>,
  t: Translator,
): FeedMarkup {
  const first = label ? toXml(x('p', [x('strong', label)])) : ''
  const parts = [
    first,
    partOfSeries(series, post, t),
    feed.html,
    corrections(post, t),
    sources(post, t),
  ]
  return { content: parts.join('\n').trim(), summary: [first, feed.excerpt].join('\n').trim() }
}

function partOfSeries(series: Series | undefined, post: Post, t: Translator): string {
  if (!series || !post.series) return ''
  const part = t('article.part', { part: post.series.part, count: series.parts.length })
  return toXml(x('p', `${t('article.series', { title: series.title })} · ${part}`))
}

function corrections({ corrections, locale }: Post, t: Translator): string {
  if (corrections.length === 0) return ''
  const items = corrections.map(({ date, text }) =>
    x('li', [x('time', { datetime: date }, formatDate(date, locale)), `: ${text}`]),
  )
  return toXml([x('h2', t('article.corrections')), x('ul', items)])
}

function sources({ sources }: Post, t: Translator): string {
  if (sources.length === 0) return ''
  const items = sources.map(({ title, url, author, publisher, note }) => {
    const facts = [author, publisher, note].filter(Boolean).join(', ')
    const name = x('cite', [url ? x('a', { href: url }, title) : title])
    return x('li', [name, facts ? ` (${facts})` : ''])
  })
  return toXml([x('h2', t('sources.heading')), x('ol', items)])
}
