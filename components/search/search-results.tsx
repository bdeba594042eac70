import type { Language } from '@/lib/i18n/messages'
import { directionOf } from '@/lib/model/locales'
import type { Search } from '@/lib/pages/search-page'
import { UseMark } from '../mark'

interface Props {
  search: Search
  language: Language
}

/** Where the search's script puts what it found, what to try where it found nothing, and the shape of a result. */
export function SearchResults({ search, language: { t, locale } }: Props) {
  return (
    <>
      <p className="search-status mt-6 min-h-[1.7em] font-sans text-sm text-soft" role="status" />
      <p className="search-announcement visually-hidden" role="status" />
      <p className="search-slip mt-2 text-md" hidden>
        {t.rich('search.slip', { query: () => <span className="search-proposal" /> })}
      </p>
      <section className="search-tips mt-2 text-md" aria-label={t('search.tips')} hidden>
        <p>{t('search.tips')}</p>
        <ul className="list-disc ps-6">
          <li>{t('search.tipSpelling')}</li>
          <li>{t('search.tipShorter')}</li>
        </ul>
      </section>
      <section data-results={locale} hidden>
        <FoundList more={t('search.more')} />
      </section>
      {search.otherLanguages.map(({ locale, name }) => (
        <section key={locale} data-results={locale} hidden>
          <h2 className="mt-10 text-lg">
            {t('search.inLanguage', { language: name })} (<span className="results-count" />)
          </h2>
          <FoundList locale={locale} more={t('search.more')} />
        </section>
      ))}
      <ul className="result-shapes" hidden>
        {search.levels.map(({ level, involvement }) => (
          <ResultShape key={level} level={level} involvement={involvement} />
        ))}
      </ul>
    </>
  )
}

function FoundList({ locale, more }: { locale?: string; more: string }) {
  return (
    <>
      <ol className="results" lang={locale} dir={locale && directionOf(locale)} />
      <p className="search-more mt-4 font-sans text-sm">
        <button className="min-h-11 underline" type="button">
          {more}
        </button>
      </p>
    </>
  )
}

/** A result without its words and heading, as articles stand in other lists. */
function ResultShape({
  level,
  involvement,
}: Pick<Search['levels'][number], 'level' | 'involvement'>) {
  return (
    <li
      className="entry relative border-t py-4 [&_h2]:text-xl [&_h2_a]:no-underline [&_h2_a]:hover:underline"
      data-level={level}
    >
      <p className="excerpt mt-1 hyphens-auto text-md" />
      <p className="facts pointer-events-none mt-1 font-sans text-soft text-xs">
        {involvement !== 'unknown' && (
          <span className="label">
            <span>
              <UseMark involvement={involvement} /> <b className="font-bold text-ink" />
            </span>
            <span className="review">
              <span className="visually-hidden"> · </span>
            </span>
          </span>
        )}
        <time />
      </p>
    </li>
  )
}
