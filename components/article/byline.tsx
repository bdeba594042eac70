import { Fragment, type ReactNode } from 'react'
import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Article } from '@/lib/pages/article'
import type { Face } from '@/lib/pages/people'
import { Portrait } from '../portrait'

interface Props {
  article: Article
  language: Language
}

/** Who wrote it, or who published it where nobody is named; when, and how long it takes to read. */
export function Byline({ article, language }: Props) {
  const { authors, publisher } = article
  const { t, locale } = language
  const faces = authors.length > 0 ? authors : [publisher]
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3 font-sans text-sm text-soft">
      <span className="flex shrink-0">
        {faces.map((face) => (
          <span key={face.name} className="not-first:-ms-2">
            <Portrait face={face} size="medium" />
          </span>
        ))}
      </span>
      <div className="grow basis-56">
        <p>
          {t.rich(authors.length > 0 ? 'article.by' : 'article.publishedBy', {
            who: () => <Names faces={faces} locale={locale} />,
          })}
        </p>
        <Facts article={article} language={language} />
      </div>
    </div>
  )
}

/** Names joined as the language does it, each a link to the person's page. */
function Names({ faces, locale }: { faces: Face[]; locale: string }): ReactNode {
  const parts = new Intl.ListFormat(locale).formatToParts(faces.map(({ name }) => name))
  return parts.map(({ type, value }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence
    <Fragment key={index}>
      {type === 'literal' ? value : <Name face={faceOf(faces, value)} />}
    </Fragment>
  ))
}

function faceOf(faces: Face[], name: string): Pick<Face, 'name' | 'path'> {
  return faces.find((face) => face.name === name) ?? { name }
}

function Name({ face: { name, path } }: { face: Pick<Face, 'name' | 'path'> }) {
  const className = 'font-bold text-ink'
  if (!path) return <b className={className}>{name}</b>
  return (
    <a className={className} rel="author" href={path}>
      {name}
    </a>
  )
}

function Facts({ article: { date, updated, minutes }, language: { t, locale } }: Props) {
  return (
    <p className="facts" data-slot="facts">
      <time dateTime={date}>{formatDate(date, locale)}</time>
      {updated && (
        <time dateTime={updated}>
          {t('article.updated', { date: formatDate(updated, locale) })}
        </time>
      )}
      <span>{t('article.readingTime', { minutes })}</span>
    </p>
  )
}
