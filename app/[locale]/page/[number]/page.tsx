import { getLocale, getTranslations } from 'next-intl/server'
import { IndexPage } from '@/components/index-page'
import { orPlaceholder } from '@/lib/build/export'
import { getIndexPages } from '@/lib/content/posts'
import { indexPath } from '@/lib/hosting/urls'
import { isLocale } from '@/lib/model/locales'
import { pageMetadata } from '@/lib/pages/metadata'

type Props = PageProps<'/[locale]/page/[number]'>

export async function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  const pages = isLocale(locale) ? await getIndexPages(locale) : []
  const further = pages.slice(1).map((_, index) => String(index + 2))
  return orPlaceholder(further).map((number) => ({ number }))
}

export async function generateMetadata({ params }: Props) {
  const locale = await getLocale()
  const page = Number((await params).number)
  const t = await getTranslations()
  return pageMetadata({
    title: t('index.pageTitle', { page }),
    description: t('index.pageTitle', { page }),
    path: indexPath(locale, page),
    alternates: {},
  })
}

export default async function Page({ params }: Props) {
  return <IndexPage locale={await getLocale()} page={Number((await params).number)} />
}
