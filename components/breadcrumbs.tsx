import type { Locale } from '@/lib/model/locales'
import { breadcrumbsJsonLd, type Crumb, siteFacts } from '@/lib/pages/site-structured-data'
import { JsonLd } from './json-ld'

/** The way to a page for search engines; readers have the header and the footer. */
export async function Breadcrumbs({ locale, way }: { locale: Locale; way: Crumb[] }) {
  return <JsonLd data={breadcrumbsJsonLd(await siteFacts(), locale, way)} />
}
