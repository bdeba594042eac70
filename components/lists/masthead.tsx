import type { ReactNode } from 'react'
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
      <header className="grid gap-x-12 gap-y-2 pt-3 pb-2 md:grid-cols-[1fr_auto] md:items-end md:pt-8 md:pb-5">
        <div>
          <h1 className="text-3xl md:text-4xl @max-[17rem]:text-xl">{masthead.tagline}</h1>
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
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const share = percent.format(reviewed / versions)
  const b = (words: ReactNode) => (
    <b className="font-bold font-serif text-ink text-md md:text-xl">{words}</b>
  )
  return (
    <ul
      className="flex flex-wrap gap-x-5 font-sans text-soft text-xs md:block md:text-end"
      aria-label={t('index.figures')}
    >
      <li>{t.rich('index.articles', { count: articles, b })}</li>
      <li>{t.rich('index.sources', { count: sources, b })}</li>
      <li>{t.rich('index.reviewed', { share, b })}</li>
    </ul>
  )
}

function Topics({ masthead: { topics, allTopics, home }, language: { t } }: Props) {
  if (topics.length === 0) return null
  return (
    <nav
      className="overflow-x-auto border-y font-sans text-sm text-soft [&_a]:-outline-offset-2"
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
