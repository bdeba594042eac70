import { getTranslations } from 'next-intl/server'
import { siteScript } from '@/lib/files/site-script'
import { isDevelopment } from '@/lib/hosting/environment'
import { archivePath, searchPath, tagsPath } from '@/lib/hosting/urls'
import type { Locale } from '@/lib/model/locales'
import { SearchForm } from './search-form'
import { SearchResults } from './search-results'

/** The search. Its script fills what stands empty here; its words are data of the form. */
export async function SearchPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  return (
    <>
      <header className="list-header">
        <h1>{t('search.title')}</h1>
      </header>
      <search>
        <form
          className="search"
          action={searchPath(locale)}
          autoComplete="off"
          data-found={t('search.found', { query: '{query}', count: '{count}' })}
          data-found-all={t('search.foundAll', { count: '{count}' })}
          data-nothing={t('search.nothing', { query: '{query}' })}
          data-nothing-at-all={t('search.nothingAtAll')}
          data-failed={t(isDevelopment() ? 'search.notBuilt' : 'search.failed')}
        >
          <SearchForm locale={locale} />
        </form>
      </search>
      <noscript>
        <p>{t('search.withoutScript')}</p>
      </noscript>
      <SearchResults locale={locale} />
      <p className="search-others">
        {t.rich('search.others', {
          archive: (text) => <a href={archivePath(locale)}>{text}</a>,
          tags: (text) => <a href={tagsPath(locale)}>{text}</a>,
        })}
      </p>
      <script defer data-site="" src={siteScript('search').path} />
    </>
  )
}
