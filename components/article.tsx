import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Article as ArticleModel } from '@/lib/pages/article'
import type { Link } from '@/lib/pages/frame'
import { CorrectionNote, Corrections } from './corrections'
import { Answers } from './label'
import { Prose } from './prose'
import { Related } from './related'
import { Sources } from './sources'
import { TableOfContents, ToTop } from './table-of-contents'
import { Tags } from './tags'
import { Title, transitionName } from './title'

interface Props {
  article: ArticleModel
  language: Language
}

/**
 * An article in full: title, the answers, text, sources, and the way onward. Reader modes keep the element with
 * the most text and, of what stands beside it, what has the very same class (https://github.com/mozilla/readability),
 * so header and text are both `readable`: else the label would be lost.
 */
export function Article({ article, language }: Props) {
  const { title, disclosure, contents, html, corrections, sources, related, provenance } = article
  const hasContents = contents.length > 0
  return (
    <>
      <article ai-disclosure={disclosure.token ?? undefined}>
        <header className="readable">
          <UnpublishedBanner article={article} language={language} />
          <h1 data-transition={transitionName(article)} data-part="title">
            <Title text={title} />
          </h1>
          <Facts article={article} language={language} />
          <CorrectionNote corrections={corrections} language={language} />
          <Answers article={article} language={language} />
        </header>
        {hasContents && (
          <TableOfContents
            sections={contents}
            hasSources={sources.length > 0}
            language={language}
          />
        )}
        <div className="readable">
          <Prose html={html} part="text" />
        </div>
        <Corrections corrections={corrections} language={language} />
        <Sources sources={sources} files={article.sourceFiles} language={language} />
        <Tags tags={article.tags} language={language} />
        {hasContents && <ToTop language={language} />}
      </article>
      <Related entries={related} language={language} />
      <Neighbours article={article} language={language} />
      <link rel="describedby" type="application/json" href={provenance} />
    </>
  )
}

function UnpublishedBanner({ article: { unpublished, date }, language: { t, locale } }: Props) {
  return (
    unpublished && (
      <p className="banner">{t(`article.${unpublished}`, { date: formatDate(date, locale) })}</p>
    )
  )
}

function Facts({ article: { date, updated, minutes }, language: { t, locale } }: Props) {
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
      <span>{t('article.readingTime', { minutes })}</span>
    </p>
  )
}

function Neighbours({ article: { older, newer }, language: { t } }: Props) {
  if (!older && !newer) return null
  return (
    <nav className="neighbours" aria-label={t('article.neighbours')}>
      {older && <Neighbour link={older} rel="prev" name={t('article.previous')} />}
      {newer && <Neighbour link={newer} rel="next" name={t('article.next')} />}
    </nav>
  )
}

function Neighbour({ link, rel, name }: { link: Link; rel: 'prev' | 'next'; name: string }) {
  return (
    <a href={link.path} rel={rel}>
      <span>{name}</span> <Title text={link.name} />
    </a>
  )
}
