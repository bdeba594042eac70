import type { ReactNode } from 'react'
import type { Language } from '@/lib/i18n/messages'
import type { Frame, LanguageLink } from '@/lib/pages/frame'
import { contentFragment } from '@/lib/urls'
import { Header } from './header'

interface Props {
  frame: Frame
  languages: LanguageLink[]
  language: Language
  children: ReactNode
}

/** The frame of every page of a language: skip link, header, content, footer. */
export function Shell({ frame, languages, language, children }: Props) {
  const { t } = language
  return (
    <>
      <a
        className="skip visually-hidden absolute start-2 top-2 bg-ground px-3 py-2 font-sans text-sm"
        href={contentFragment}
      >
        {t('site.skip')}
      </a>
      <Header frame={frame} languages={languages} language={language} />
      <main id="content" className="mx-auto w-full max-w-page flex-1 px-gutter">
        {children}
      </main>
      <Footer frame={frame} language={language} />
    </>
  )
}

function Footer({ frame: { footer, record }, language: { t } }: Pick<Props, 'frame' | 'language'>) {
  return (
    <footer className="site-footer mx-auto mt-16 w-full max-w-page px-gutter pb-8 font-sans text-sm text-soft">
      <nav className="border-t pt-3" aria-label={t('site.footerNavigation')}>
        <ul className="flex flex-wrap gap-x-6">
          {footer.map(({ name, path }) => (
            <li key={path}>
              <a className="flex min-h-11 items-center no-underline hover:underline" href={path}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {record && (
        <p>
          <a
            className="flex min-h-11 items-center no-underline hover:underline"
            href={record.path}
            title={record.sha256}
          >
            {t('site.record', { hash: record.sha256.slice(0, 16) })}
          </a>
        </p>
      )}
    </footer>
  )
}
