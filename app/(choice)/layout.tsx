import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ComfortScript } from '@/components/comfort-script'
import { defaultLocale } from '@/lib/model/locales'
import { siteMetadata } from '@/lib/pages/metadata'
import { serif } from '../fonts'

export function generateMetadata(): Promise<Metadata> {
  return siteMetadata()
}

export default function ChoiceLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={defaultLocale} className={serif.variable}>
      <head>
        <ComfortScript locale={defaultLocale} />
      </head>
      <body>{children}</body>
    </html>
  )
}
