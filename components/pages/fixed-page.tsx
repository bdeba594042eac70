import type { ReactNode } from 'react'
import type { Language } from '@/lib/i18n/messages'
import type { FixedPage as FixedPageModel } from '@/lib/pages/fixed-page'
import { PageHeading } from '../page-heading'
import { Imprint } from './imprint'

interface Props {
  page: FixedPageModel
  /** Address of the script that opens frames on a click. */
  embedScript: string
  language: Language
  /** The page's text. */
  children: ReactNode
}

/** A page such as “About”. The imprint's data come from `content/site.yaml`. */
export function FixedPage({
  page: { title, publisher, hasEmbeds },
  embedScript,
  language,
  children,
}: Props) {
  return (
    <article className="mx-auto max-w-measure">
      <PageHeading title={title} />
      {publisher && <Imprint publisher={publisher} language={language} />}
      <div className="prose">{children}</div>
      {hasEmbeds && <script defer data-site="" src={embedScript} />}
    </article>
  )
}
