import type { ReactNode } from 'react'
import { capitalize } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Article } from '@/lib/pages/article'
import { newerText, sourcesAnswer } from '@/lib/pages/label'
import { sourcesFragment, transparencyPath } from '@/lib/urls'
import { ReviewMark, UseMark } from '../mark'
import { Portrait } from '../portrait'
import { ReportLink } from '../report-link'
import { Rosette } from '../rosette'
import { LabelDetails } from './label-details'

interface Props {
  article: Article
  language: Language
}

/** The answers before an article's first word, the one plain sentence, and the ways to check and to object. */
export function LabelPanel({ article, language }: Props) {
  const { t } = language
  return (
    <section
      className="disclosure mt-6 mb-8 overflow-clip rounded-md border bg-tint font-sans text-sm"
      aria-label={t('disclosure.heading')}
      data-level={article.disclosure.level}
    >
      <Answers article={article} language={language} />
      <Original article={article} language={language} />
      <div className="flow-root border-t px-inset py-2.5">
        <Rosette svg={article.rosette} className="float-end ms-3 w-16 sm:w-20" />
        <p className="text-md font-serif">{article.explanation}</p>
        <Ways article={article} language={language} />
      </div>
      <LabelDetails article={article} language={language} />
    </section>
  )
}

function Answers({ article, language: { t, locale } }: Props) {
  const { disclosure, label, sources, notes, responsible, reviewer } = article
  const reviewText = label.review && capitalize(label.review, locale)
  const answer = <Dotted facts={sourcesAnswer(sources, notes, t)} />
  return (
    <dl className="flex flex-wrap gap-px bg-rule wrap-break-word">
      <Answer term={t('label.ai')}>
        <UseMark involvement={disclosure.involvement} /> {label.use}
      </Answer>
      {reviewText && (
        <Answer term={t('label.review')} isWide={reviewer !== undefined}>
          {reviewer ? (
            <span className="flex flex-wrap gap-2">
              <Portrait face={reviewer} size="small" />{' '}
              <span className="min-w-0 flex-[1_1_8rem]">{reviewText}</span>
            </span>
          ) : (
            <>
              <ReviewMark reviewState={disclosure.reviewState} /> {reviewText}
            </>
          )}
        </Answer>
      )}
      <Answer term={t('label.sources')}>
        {sources.length > 0 ? (
          <a className="stretched" href={sourcesFragment}>
            {answer}
          </a>
        ) : (
          answer
        )}
      </Answer>
      <Answer term={t('label.responsible')}>
        {responsible.path ? (
          <a className="stretched" href={responsible.path}>
            {responsible.name}
          </a>
        ) : (
          responsible.name
        )}
      </Answer>
    </dl>
  )
}

/** A face and a name need more room than the other answers. */
function Answer({
  term,
  isWide,
  children,
}: {
  term: string
  isWide?: boolean
  children: ReactNode
}) {
  return (
    <div className={`relative grow bg-tint px-inset py-2.5 ${isWide ? 'basis-56' : 'basis-32'}`}>
      <dt className="text-soft text-xs">{term}</dt>
      <dd className="font-bold">{children}</dd>
    </div>
  )
}

/** What an answer consists of, with dots that no line begins or ends with. */
function Dotted({ facts }: { facts: readonly string[] }) {
  if (facts.length === 1) return facts[0]
  return (
    <span className="facts">
      {facts.map((fact) => (
        <span key={fact}>{fact} </span>
      ))}
    </span>
  )
}

/** What is true of the original is not said by its translation's label, so it stands in the open as well. */
function Original({ article: { original }, language: { t, locale } }: Props) {
  if (!original) return null
  const { disclosure, label, newerSince } = original
  return (
    <p className="original border-t px-inset py-1.5" data-level={disclosure.level}>
      <span className="facts">
        <span>
          <a href={original.path} hrefLang={original.locale}>
            {t('disclosure.original', { language: original.language })}
          </a>
          {': '}
          <UseMark involvement={disclosure.involvement} /> {label.use}{' '}
        </span>
        {label.review && <span>{label.review} </span>}
      </span>
      {newerSince && (
        <strong className="block text-accent">{newerText(newerSince.day, t, locale)}</strong>
      )}
    </p>
  )
}

/** To verify, to understand, to object: in the open, each one click away. */
function Ways({ article, language }: Props) {
  const { t, locale } = language
  const { verify, report, disclosure } = article
  return (
    <p className="facts no-print mt-1">
      {verify && <a href={verify}>{t('disclosure.verify')}</a>}
      <a href={`${transparencyPath(locale)}#${disclosure.level}`}>{t('disclosure.whatItMeans')}</a>
      <ReportLink report={report} language={language} />
    </p>
  )
}
