import './transparency.css'
import { getLocale, getTranslations } from 'next-intl/server'
import { Shell } from '@/components/shell'
import { TransparencyPage } from '@/components/transparency-page'
import { transparencyPath } from '@/lib/hosting/urls'
import { pageMetadata, transparencyAlternates } from '@/lib/pages/metadata'

export async function generateMetadata() {
  const locale = await getLocale()
  const t = await getTranslations({ locale })
  return pageMetadata({
    title: t('transparency.title'),
    description: t('transparency.description'),
    path: transparencyPath(locale),
    alternates: transparencyAlternates(),
  })
}

export default async function Page() {
  const locale = await getLocale()
  return (
    <Shell locale={locale} alternates={transparencyAlternates()}>
      <TransparencyPage locale={locale} />
    </Shell>
  )
}
