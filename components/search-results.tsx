import type { Language } from '@/lib/i18n/messages'
import type { Search } from '@/lib/pages/search-page'
import { UseMark } from './mark'

interface Props extends Pick<Search, 'levels'> {
  language: Language
}

/** Where the search's script puts what it found, what to try where it found nothing, and the shape of a result. */
export function SearchResults({ levels, language: { t } }: Props) {
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
        {levels.map(({ level, use }) => (
          <ResultShape key={level} level={level} use={use} />
        ))}
      </ul>
    </>
  )
}

/** A result without its words and heading, as articles stand in other lists. */
function ResultShape({ level, use }: Pick<Search['levels'][number], 'level' | 'use'>) {
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
