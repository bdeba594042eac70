import type { ReactNode } from 'react'
import { AccentStyle } from '@/components/accent-style'
import { PageScript } from '@/components/page-script'
import { defaultLocale, editionOf } from '../source'

export const dynamic = 'force-dynamic'

export default async function ChoiceLayout({ children }: { children: ReactNode }) {
  const locale = await defaultLocale()
  const { frame, scripts } = await editionOf(locale)
  return (
    // The page’s script marks the reader’s choice of colours here before the framework compares.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <PageScript src={scripts.page[locale]} />
        <AccentStyle accent={frame.accent} />
      </head>
      <body>{children}</body>
    </html>
  )
}
