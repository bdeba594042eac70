import '../globals.css'
import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ComfortScript } from '@/components/comfort-script'
import { watchContent } from '@/lib/content/watch'
import { directionOf, locales } from '@/lib/model/locales'
import { siteMetadata } from '@/lib/pages/metadata'
import { serif } from '../fonts'

watchContent()

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export function generateMetadata(): Promise<Metadata> {
  return siteMetadata()
}

export default async function LocaleLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale()
  return (
    <html lang={locale} dir={directionOf(locale)} className={serif.variable}>
      <head>
        <ComfortScript locale={locale} />
      </head>
      <body>{children}</body>
    </html>
  )
}
