import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { editionIn, type Site, textOf } from '@/lib/content/site'
import { formatDate } from '@/lib/i18n/format'
import type { Translator } from '@/lib/i18n/messages'
import type { Post } from '@/lib/model/post'
import { labelOf } from '@/lib/pages/label'
import { seriesOf } from '@/lib/pages/series'

/** An article as a feed carries it. The label comes first, since readers ignore what they do not know. */
export interface FeedContent {
  /** Absent where the article makes no statement. */
  label?: string
  contentHtml: string
  summaryHtml: string
  summaryText: string
}

/** An article for feeds, from its published text. */
export function feedContent(site: Site, post: Post): FeedContent {
  const { t } = editionIn(site, post.locale)
  const { feed } = textOf(site, post)
  const label =
    post.disclosure.use === 'unknown' ? undefined : labelOf(post.disclosure, t, post.locale).text
  const first = label ? toXml(x('p', [x('strong', label)])) : ''
  return {
    label,
    contentHtml: [
      first,
      partOfSeries(site, post, t),
      feed.html,
      corrections(post, t),
      sources(post, t),
    ]
      .join('\n')
      .trim(),
    summaryHtml: [first, feed.excerpt].join('\n').trim(),
    summaryText: label ? `${label}\n${post.excerpt}` : post.excerpt,
  }
}

function partOfSeries(site: Site, post: Post, t: Translator): string {
  const series = seriesOf(site, post)
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
