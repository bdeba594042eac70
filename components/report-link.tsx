import { getTranslations } from 'next-intl/server'
import { getPages, getSite } from '@/lib/content/posts'
import { productionUrl } from '@/lib/hosting/environment'
import { absolute, pagePath, postPath } from '@/lib/hosting/urls'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { reportAddress } from '@/lib/pages/report'

/** The way to report an error in an article; without an address of the publisher, the way to the imprint. */
export async function ReportLink({ post: { title, locale, slug } }: { post: Post }) {
  const { url } = await getSite()
  const address = absolute(productionUrl(url), postPath(locale, slug))
  return <ReportPage locale={locale} title={title} url={address} />
}

/** The same for any page. */
export async function ReportPage(page: { locale: Locale; title: string; url: string }) {
  const t = await getTranslations({ locale: page.locale })
  const { publisher } = await getSite()
  if (publisher.email)
    return <a href={reportAddress(publisher.email, page, t)}>{t('report.link')}</a>
  const imprint = (await getPages(page.locale)).find(({ id }) => id === 'imprint')
  return t.rich('report.missing', {
    imprint: (words) =>
      imprint ? <a href={pagePath(imprint.locale, imprint.slug)}>{words}</a> : words,
  })
}
