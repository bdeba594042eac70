import './search.css'
import { getLocale, getTranslations } from 'next-intl/server'
import { SearchPage } from '@/components/search-page'
import { Shell } from '@/components/shell'
import { searchPath } from '@/lib/hosting/urls'
import { pageMetadata, searchAlternates } from '@/lib/pages/metadata'

export async function generateMetadata() {
  const t = await getTranslations()
  return pageMetadata({
    title: t('search.title'),
    description: t('search.description'),
    path: searchPath(await getLocale()),
    alternates: searchAlternates(),
  })
}

export default async function Page() {
  const locale = await getLocale()
  return (
    <Shell locale={locale} alternates={searchAlternates()}>
      <SearchPage locale={locale} />
    </Shell>
  )
}
