import { getTranslations } from 'next-intl/server'
import { getNeighbours, unpublishedReason } from '@/lib/content/posts'
import { previewOf } from '@/lib/files/link-preview/previews'
import { postPath, provenancePath } from '@/lib/hosting/urls'
import { formatDate, readingMinutes } from '@/lib/i18n/format'
import type { Post } from '@/lib/model/post'
import { renderText } from '@/lib/pages/render-text'
import { postJsonLd } from '@/lib/pages/structured-data'
import { tableOfContents } from '@/lib/pages/table-of-contents'
import { factsOf } from '@/lib/pages/version-facts'
import { Breadcrumbs } from './breadcrumbs'
import { CorrectionNote, Corrections } from './corrections'
import { JsonLd } from './json-ld'
import { Answers } from './label'
import { Related } from './related'
import { Sources } from './sources'
import { TableOfContents, ToTop } from './table-of-contents'
import { Tags } from './tags'
import { Title, transitionName } from './title'

/**
 * An article in full: title, the three answers, text, sources, and the way onward. Reader modes keep the element with
 * the most text and, of what stands beside it, what has the very same class (https://github.com/mozilla/readability),
 * so header and text are both `readable`: else the label would be lost.
 */
export async function Article({ post }: { post: Post }) {
  const { disclosure } = post
  const { content, headings } = await renderText(post, 'article')
  const sections = tableOfContents(headings, post.words)
  return (
    <>
      <article ai-disclosure={disclosure.token ?? undefined}>
        <header className="readable">
          <UnpublishedBanner post={post} />
          <h1 data-transition={transitionName(post)}>
            <Title text={post.title} />
          </h1>
          <Facts post={post} />
          <CorrectionNote post={post} />
          <Answers post={post} />
        </header>
        {sections.length > 0 && <TableOfContents post={post} sections={sections} />}
        <div className="readable">
          <div className="prose">{content}</div>
        </div>
        <Corrections post={post} />
        <Sources post={post} />
        <Tags post={post} />
        {sections.length > 0 && <ToTop locale={post.locale} />}
      </article>
      <Related post={post} />
      <Neighbours post={post} />
      <MachineReadable post={post} />
    </>
  )
}

/** The same disclosure for machines: structured data, and the link to the provenance file. */
async function MachineReadable({ post }: { post: Post }) {
  return (
    <>
      <link
        rel="describedby"
        type="application/json"
        href={provenancePath(post.locale, post.slug)}
      />
      <JsonLd data={postJsonLd(await factsOf(post), await previewOf(post))} />
      <Breadcrumbs
        locale={post.locale}
        way={[{ name: post.title, path: postPath(post.locale, post.slug) }]}
      />
    </>
  )
}

async function UnpublishedBanner({ post }: { post: Post }) {
  const t = await getTranslations({ locale: post.locale })
  const reason = await unpublishedReason(post)
  return (
    reason && (
      <p className="banner">
        {t(`article.${reason}`, { date: formatDate(post.date, post.locale) })}
      </p>
    )
  )
}

async function Facts({ post }: { post: Post }) {
  const { locale, date, updated, words } = post
  const t = await getTranslations({ locale })
  return (
    <p className="facts">
      <time dateTime={date}>{formatDate(date, locale)}</time>{' '}
      {updated && (
        <span>
          <time dateTime={updated}>
            {t('article.updated', { date: formatDate(updated, locale) })}
          </time>
        </span>
      )}{' '}
      <span>{t('article.readingTime', { minutes: readingMinutes(words, locale) })}</span>
    </p>
  )
}

async function Neighbours({ post }: { post: Post }) {
  const t = await getTranslations({ locale: post.locale })
  const { older, newer } = await getNeighbours(post)
  if (!older && !newer) return null
  return (
    <nav className="neighbours" aria-label={t('article.neighbours')}>
      {older && <Neighbour post={older} rel="prev" name={t('article.previous')} />}
      {newer && <Neighbour post={newer} rel="next" name={t('article.next')} />}
    </nav>
  )
}

function Neighbour({ post, rel, name }: { post: Post; rel: 'prev' | 'next'; name: string }) {
  return (
    <a href={postPath(post.locale, post.slug)} rel={rel}>
      <span>{name}</span> <Title text={post.title} />
    </a>
  )
}
