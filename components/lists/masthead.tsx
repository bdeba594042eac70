import type { ReactNode } from 'react'
import { formatShare } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Masthead as MastheadModel } from '@/lib/pages/index-pages'
import { Chip } from '../chip'

interface Props {
  masthead: MastheadModel
  language: Language
}

/** What the publication stands for, what it has so far, and its topics. */
export function Masthead({ masthead, language }: Props) {
  const { t } = language
  return (
    <>
      <header className="grid gap-x-12 gap-y-2 pt-3 pb-2 md:grid-cols-[1fr_auto] md:items-end md:pt-10 md:pb-6">
        <div>
          <h1 className="text-3xl leading-[1.1] md:text-[clamp(2.5rem,5vw,3.5rem)] @max-[17rem]:text-xl">
            {masthead.tagline}
          </h1>
          <p className="mt-1.5 max-w-[36rem] text-sm text-soft md:text-lg">{t('index.promise')}</p>
        </div>
        {masthead.figures.articles > 0 && <Figures masthead={masthead} language={language} />}
      </header>
      <Topics masthead={masthead} language={language} />
    </>
  )
}

function Figures({ masthead: { figures }, language: { t, locale } }: Props) {
  const { articles, sources, versions, reviewed } = figures
  const share = formatShare(reviewed, versions, locale)
  const b = (words: ReactNode) => (
    <b className="font-bold font-serif text-ink text-md md:text-xl">{words}</b>
  )
  return (
    <ul
      className="flex flex-wrap items-baseline gap-x-4 font-sans text-soft text-xs md:block md:text-end"
      aria-label={t('index.figures')}
    >
      <li>{t.rich('index.articles', { count: articles, b })}</li>
      <li>{t.rich('index.sources', { count: sources, b })}</li>
      <li>{t.rich('index.reviewed', { share, reviewed, b })}</li>
    </ul>
  )
}

function Topics({ masthead: { topics, allTopics, home }, language: { t } }: Props) {
  if (topics.length === 0) return null
  return (
    <nav
      className="overflow-x-auto whitespace-nowrap border-y font-sans text-sm text-soft [&_a]:-outline-offset-2"
      aria-label={t('index.topics')}
    >
      <ul className="flex gap-x-2">
        <li>
          <Chip name={t('index.all')} path={home} isCurrent />
        </li>
        {topics.map(({ name, path }) => (
          <li key={path}>
            <Chip name={name} path={path} />
          </li>
        ))}
        {allTopics && (
          <li>
            <Chip name={t('tags.all')} path={allTopics} />
          </li>
        )}
      </ul>
    </nav>
  )
}
