import { pagePath } from '@/lib/hosting/urls'
import type { Page } from '@/lib/model/post'
import { renderText } from '@/lib/pages/render-text'
import { Breadcrumbs } from './breadcrumbs'
import { Imprint } from './imprint'

/** A page such as “About”. The imprint's data comes from `content/site.yaml`. */
export async function FixedPage({ page }: { page: Page }) {
  const { content } = await renderText(page, 'article')
  return (
    <>
      <article>
        <h1>{page.title}</h1>
        <div className="prose">{content}</div>
        {page.id === 'imprint' && <Imprint locale={page.locale} />}
      </article>
      <Breadcrumbs
        locale={page.locale}
        way={[{ name: page.title, path: pagePath(page.locale, page.slug) }]}
      />
    </>
  )
}
