import type { ReactNode } from 'react'
import { PageScript } from '@/components/page-script'
import { defaultLocale, editionOf } from '../source'

export const dynamic = 'force-dynamic'

export default async function ChoiceLayout({ children }: { children: ReactNode }) {
  const locale = await defaultLocale()
  const { scripts, messages } = await editionOf(locale)
  return (
    <html lang={locale}>
      <head>
        <PageScript src={scripts.page} words={messages.page} />
      </head>
      <body>{children}</body>
    </html>
  )
}
