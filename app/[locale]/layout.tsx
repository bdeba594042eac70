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
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <PageScript src={scripts.page[locale]} />
        <AccentStyle accent={frame.accent} />
      </head>
      <body>{children}</body>
    </html>
  )
}
