import type { ReactNode } from 'react'
import type { Language } from '@/lib/i18n/messages'
import type { FixedPage as FixedPageModel } from '@/lib/pages/fixed-page'
import { Imprint } from './imprint'

interface Props {
  page: FixedPageModel
  language: Language
  /** The page's text. */
  children: ReactNode
}

/** A page such as “About”. The imprint's data come from `content/site.yaml`. */
export function FixedPage({ page: { title, publisher }, language, children }: Props) {
  return (
    <article>
      <h1>{title}</h1>
      <div className="prose">{children}</div>
      {publisher && <Imprint publisher={publisher} language={language} />}
    </article>
  )
}
