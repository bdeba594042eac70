import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { FixedPage } from '@/components/fixed-page'
import { Shell } from '@/components/shell'
import { orPlaceholder } from '@/lib/build/export'
import { getPage, getPages } from '@/lib/content/posts'
import { pagePath } from '@/lib/hosting/urls'
import { isLocale } from '@/lib/model/locales'
import { fixedPageAlternates, pageMetadata } from '@/lib/pages/metadata'

type Props = PageProps<'/[locale]/[page]'>

export async function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  const pages = isLocale(locale) ? await getPages(locale) : []
  return orPlaceholder(pages.map(({ slug }) => slug)).map((page) => ({ page }))
}

export async function generateMetadata({ params }: Props) {
  const page = await requirePage(params)
  return pageMetadata({
    title: page.title,
    description: page.description ?? page.title,
    path: pagePath(page.locale, page.slug),
    alternates: await fixedPageAlternates(page),
  })
}

export default async function Page({ params }: Props) {
  const page = await requirePage(params)
  return (
    <Shell locale={page.locale} alternates={await fixedPageAlternates(page)}>
      <FixedPage page={page} />
    </Shell>
  )
}

async function requirePage(params: Props['params']) {
  return (await getPage(await getLocale(), (await params).page)) ?? notFound()
}
