import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Article } from '@/lib/pages/article'
import { Title, transitionName } from '../title'
import { Byline } from './byline'
import { CorrectionNote } from './corrections'
import { CoverFigure } from './cover-figure'
import { LabelPanel } from './label-panel'

interface Props {
  article: Article
  language: Language
}

/**
 * What stands before an article's first word: topic, title, who and when, the answers, and the cover; above them, it would
 * push the answers out of the first screen.
 */
export function ArticleHeader({ article, language }: Props) {
  const { title, tags, corrections, cover } = article
  const [topic] = tags
  return (
    <>
      <UnpublishedBanner article={article} language={language} />
      {topic && (
        <p className="facts pt-5 pb-1 font-bold font-sans text-sm md:pt-9">
          <a className="text-accent no-underline hover:underline" href={topic.path}>
            {topic.name}
          </a>
        </p>
      )}
      <h1
        className={`text-4xl ${topic ? '' : 'pt-5 md:pt-9'}`}
        data-transition={transitionName(article)}
        data-part="title"
      >
        <Title text={title} />
      </h1>
      <Elsewhere article={article} />
      <Byline article={article} language={language} />
      <CorrectionNote corrections={corrections} language={language} />
      <LabelPanel article={article} language={language} />
      {cover && <CoverFigure cover={cover} language={language} />}
    </>
  )
}

function UnpublishedBanner({ article: { unpublished, date }, language: { t, locale } }: Props) {
  return (
    unpublished && (
      <p className="banner mt-4 border border-accent px-3 py-2 font-sans text-accent text-sm">
        {t(`article.${unpublished}`, { date: formatDate(date, locale) })}
      </p>
    )
  )
}

/** To readers of a language that lacks the article, in that language. */
function Elsewhere({ article: { elsewhere } }: Pick<Props, 'article'>) {
  return elsewhere.map(({ locale, dir, note, topic }) => (
    <p key={locale} className="no-print mt-3 font-sans text-sm text-soft" lang={locale} dir={dir}>
      {note}{' '}
      {topic && (
        <a href={topic.path} hrefLang={locale}>
          {topic.name}
        </a>
      )}
    </p>
  ))
}
