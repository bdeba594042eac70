import type { Language } from '@/lib/i18n/messages'
import type { Search } from '@/lib/pages/search-page'
import { PageHeading } from '../page-heading'
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
    <div className="mx-auto max-w-measure">
      <PageHeading title={t('search.title')} />
      <search>
        <form
          className="search no-print font-sans text-sm"
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
      <p className="no-print mt-8 font-sans text-sm text-soft">
        {t.rich('search.others', {
          archive: (text) => <a href={search.archive}>{text}</a>,
          tags: (text) => <a href={search.allTopics}>{text}</a>,
        })}
      </p>
      <script defer data-site="" src={script} />
    </div>
  )
}
