import type { ReactNode } from 'react'
import { AccentStyle } from '@/components/accent-style'
import { PageScript } from '@/components/page-script'
import { directionOf } from '@/lib/model/locales'
import { editionOf } from '../source'

export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params
  const { frame, scripts } = await editionOf(locale)
  return (
    // The page’s script marks the reader’s choice of colours here before the framework compares.
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        <PageScript src={scripts.page[locale]} />
        <AccentStyle accent={frame.accent} />
      </head>
      <body>{children}</body>
    </html>
  )
}
