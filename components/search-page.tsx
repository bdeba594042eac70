import type { Language } from '@/lib/i18n/messages'
import type { Search } from '@/lib/pages/search-page'
import { SearchForm } from './search-form'
import { SearchResults } from './search-results'

interface Props {
  search: Search
  /** Address of the script that fills what stands empty here; its words are data of the form. */
  script: string
  language: Language
}

/** The search. */
export function SearchPage({ search, script, language }: Props) {
  const { t } = language
  return (
    <>
      <header className="list-header">
        <h1>{t('search.title')}</h1>
      </header>
      <search>
        <form
          className="search"
          action={search.action}
          autoComplete="off"
          data-found={JSON.stringify(search.found)}
          data-found-all={JSON.stringify(search.foundAll)}
          data-nothing={t('search.nothing', { query: '{query}' })}
          data-nothing-at-all={t('search.nothingAtAll')}
          data-failed={t('search.failed')}
        >
          <SearchForm search={search} language={language} />
        </form>
      </search>
      <noscript>
        <p>{t('search.withoutScript')}</p>
      </noscript>
      <SearchResults search={search} language={language} />
      <p className="search-others">
        {t.rich('search.others', {
          archive: (text) => <a href={search.archive}>{text}</a>,
          tags: (text) => <a href={search.allTopics}>{text}</a>,
        })}
      </p>
      <script defer data-site="" src={script} />
    </>
  )
}
