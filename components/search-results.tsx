import { getTranslations } from 'next-intl/server'
import { type Level, partsOf } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { getSearchFilters } from '@/lib/search/filters'
import { UseMark } from './mark'

/** Where the search's script puts what it found, what to try where it found nothing, and the shape of a result. */
export async function SearchResults({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  const { levels } = await getSearchFilters(locale)
  return (
    <>
      <p className="search-status" role="status" />
      <section className="search-tips" aria-label={t('search.tips')} hidden>
        <p>{t('search.tips')}</p>
        <ul>
          <li>{t('search.tipSpelling')}</li>
          <li>{t('search.tipShorter')}</li>
          <li>{t('search.tipFilters')}</li>
        </ul>
      </section>
      <ol className="results" />
      <p className="search-more" hidden>
        <button type="button">{t('search.more')}</button>
      </p>
      <ul className="result-shapes" hidden>
        {levels.map((level) => (
          <ResultShape key={level} level={level} />
        ))}
      </ul>
    </>
  )
}

/** A result without its words and heading, as articles stand in other lists. */
function ResultShape({ level }: { level: Level }) {
  const { use } = partsOf(level)
  return (
    <li className="entry" data-level={level}>
      <p className="card-facts">
        <time />
        {use !== 'unknown' && (
          <span className="label">
            <UseMark use={use} /> <b />
            <span />
          </span>
        )}
      </p>
      <p className="excerpt" />
    </li>
  )
}
