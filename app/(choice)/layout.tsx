import type { ReactNode } from 'react'
import { AccentStyle } from '@/components/accent-style'
import { Notice } from '@/components/frame/notice'
import { PageScript } from '@/components/page-script'
import { defaultLocale, editionOf } from '../source'

export const dynamic = 'force-dynamic'

export default async function ChoiceLayout({ children }: { children: ReactNode }) {
  const locale = await defaultLocale()
  const { frame, language, scripts } = await editionOf(locale)
  return (
    <html lang={locale}>
      <head>
        <PageScript src={scripts.page[locale]} />
        <AccentStyle accent={frame.accent} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <Notice notice={frame.notice} language={language} />
        {children}
      </body>
    </html>
  )
}
