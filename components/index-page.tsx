import { getTranslations } from 'next-intl/server'
import { getIndexPages, getSite } from '@/lib/content/posts'
import { indexPath } from '@/lib/hosting/urls'
import type { Locale } from '@/lib/model/locales'
import { indexAlternates } from '@/lib/pages/metadata'
import { blogJsonLd, siteFacts } from '@/lib/pages/site-structured-data'
import { Card } from './card'
import { JsonLd } from './json-ld'
import { Pagination } from './pagination'
import { Shell } from './shell'

/** One page of a language's index. */
export async function IndexPage({ locale, page }: { locale: Locale; page: number }) {
  const t = await getTranslations({ locale })
  const site = await getSite()
  const pages = await getIndexPages(locale)
  const posts = pages[page - 1] ?? []
  return (
    <Shell locale={locale} alternates={page === 1 ? indexAlternates() : {}}>
      <h1 className="visually-hidden">
        {page === 1 ? `${site.name}: ${t('index.title')}` : t('index.pageTitle', { page })}
      </h1>
      {posts.length === 0 && <p>{t('index.empty')}</p>}
      {posts.map((post) => (
        <Card key={post.id} post={post} locale={locale} />
      ))}
      <Pagination
        locale={locale}
        page={page}
        count={pages.length}
        pathOf={(number) => indexPath(locale, number)}
      />
      <JsonLd
        data={blogJsonLd(await siteFacts(), {
          locale,
          description: site.tagline[locale] ?? site.name,
          posts,
        })}
      />
    </Shell>
  )
}
