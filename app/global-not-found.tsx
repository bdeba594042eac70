import './globals.css'
import type { Metadata } from 'next'
import { ComfortScript } from '@/components/comfort-script'
import { NotFound } from '@/components/not-found'
import { translatorFor } from '@/lib/i18n/messages'
import { defaultLocale, locales } from '@/lib/model/locales'
import { serif } from './fonts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await translatorFor(defaultLocale)
  return { title: t('notFound.title'), robots: { index: false } }
}

/** For addresses without a language: says it in each. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale} className={serif.variable}>
      <head>
        <ComfortScript locale={defaultLocale} />
      </head>
      <body>
        <main className="page choice">
          {locales.map((locale) => (
            <NotFound key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  )
}
