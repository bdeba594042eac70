import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { formatDate } from '@/lib/i18n/format'
import { type Translator, translatorFor } from '@/lib/i18n/messages'
import type { Post } from '@/lib/model/post'
import { labelOf } from '@/lib/pages/label'
import { renderTextHtml } from '@/lib/pages/render-text'

/** An article as a feed carries it. The label comes first, since readers ignore what they do not know. */
export interface FeedContent {
  /** Absent where the article makes no statement. */
  label?: string
  contentHtml: string
  summaryHtml: string
  summaryText: string
}

const rendered = new WeakMap<Post, Promise<FeedContent>>()

/** Renders an article for feeds; once a build, though it stands in several. */
export function feedContent(post: Post, siteUrl: string): Promise<FeedContent> {
  const known = rendered.get(post) ?? render(post, siteUrl)
  rendered.set(post, known)
  return known
}

async function render(post: Post, siteUrl: string): Promise<FeedContent> {
  const t = await translatorFor(post.locale)
  const label =
    post.disclosure.use === 'unknown' ? undefined : labelOf(post.disclosure, t, post.locale).text
  const first = label ? toXml(x('p', [x('strong', label)])) : ''
  const article = await renderTextHtml(post, 'article', siteUrl)
  const excerpt = await renderTextHtml(post, 'excerpt', siteUrl)
  return {
    label,
    contentHtml: [first, article, corrections(post, t), sources(post, t)].join('\n').trim(),
    summaryHtml: [first, excerpt].join('\n').trim(),
    summaryText: label ? `${label}\n${post.excerpt}` : post.excerpt,
  }
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
