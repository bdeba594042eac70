import type { Language } from '@/lib/i18n/messages'
import type { Archive } from '@/lib/pages/archive-page'
import { Entry } from '../entry'
import { PageHeading } from '../page-heading'
import { areAlike } from './card-list'

/** A language's index by year. */
export function ArchivePage({ byTopic, years, language }: Archive & { language: Language }) {
  const { t } = language
  const all = years.flatMap(({ entries }) => entries)
  const isQuiet = areAlike(all)
  return (
    <>
      <PageHeading title={t('archive.title')}>
        {all.length > 0 && <span>{t('tags.count', { count: all.length })}</span>}
        <span className="no-print">
          <a className="inline-flex min-h-11 items-center" href={byTopic}>
            {t('archive.byTopic')}
          </a>
        </span>
      </PageHeading>
      {years.length === 0 && <p>{t('index.empty')}</p>}
      {years.map(({ year, entries }) => (
        <section
          key={year}
          className="year mb-8 border-t pt-3 md:flex print:block"
          aria-labelledby={`year-${year}`}
        >
          <h2 className="w-28 pt-1.5 text-xl" id={`year-${year}`}>
            {year}
          </h2>
          <div className="flex-1">
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} language={language} isQuiet={isQuiet} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}
