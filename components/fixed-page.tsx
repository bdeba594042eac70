import type { Language } from '@/lib/i18n/messages'
import type { FixedPage as FixedPageModel } from '@/lib/pages/fixed-page'
import { Imprint } from './imprint'
import { Prose } from './prose'

/** A page such as “About”. The imprint's data come from `content/site.yaml`. */
export function FixedPage({ page, language }: { page: FixedPageModel; language: Language }) {
  const { title, html, publisher } = page
  return (
    <article>
      <h1>{title}</h1>
      <Prose html={html} />
      {publisher && <Imprint publisher={publisher} language={language} />}
    </article>
  )
}
