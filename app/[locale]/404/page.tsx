import { getLocale, getTranslations } from 'next-intl/server'
import { NotFound } from '@/components/not-found'
import { Shell } from '@/components/shell'
import { indexAlternates } from '@/lib/pages/metadata'

export async function generateMetadata() {
  const t = await getTranslations()
  return { title: t('notFound.title'), robots: { index: false } }
}

export default async function Page() {
  const locale = await getLocale()
  return (
    <Shell locale={locale} alternates={indexAlternates()}>
      <NotFound locale={locale} />
    </Shell>
  )
}
