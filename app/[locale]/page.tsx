import { getLocale, getTranslations } from 'next-intl/server'
import { IndexPage } from '@/components/index-page'
import { getSite } from '@/lib/content/posts'
import { indexPath, llmsPath } from '@/lib/hosting/urls'
import { indexAlternates, pageMetadata } from '@/lib/pages/metadata'

export async function generateMetadata() {
  const locale = await getLocale()
  const site = await getSite()
  const t = await getTranslations()
  return pageMetadata({
    title: site.name,
    description: site.tagline[locale] ?? t('index.title'),
    path: indexPath(locale),
    alternates: indexAlternates(),
    types: { 'text/plain': llmsPath(locale) },
  })
}

export default async function Page() {
  return <IndexPage locale={await getLocale()} page={1} />
}
