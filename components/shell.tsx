import type { ReactNode } from 'react'
import type { Language } from '@/lib/i18n/messages'
import type { Frame, LanguageLink } from '@/lib/pages/frame'
import { contentFragment } from '@/lib/urls'

interface Props {
  frame: Frame
  languages: LanguageLink[]
  language: Language
}

/** The frame of every page of a language: skip link, header, content, footer. */
export function Shell({ frame, languages, language, children }: Props & { children: ReactNode }) {
  const { t } = language
  return (
    <div className="page">
      <a className="skip" href={contentFragment}>
        {t('site.skip')}
      </a>
      {frame.isPreview && <p className="banner">{t('site.preview')}</p>}
      <Header frame={frame} languages={languages} language={language} />
      <main id="content">{children}</main>
      <Footer frame={frame} language={language} />
    </div>
  )
}

function Header({ frame, languages, language: { t } }: Props) {
  const { siteName, home, navigation } = frame
  return (
    <header className="site-header">
      <a className="wordmark" href={home} aria-label={`${siteName}: ${t('site.home')}`}>
        {siteName}
        <span aria-hidden="true">.</span>
      </a>
      <nav aria-label={t('site.mainNavigation')}>
        <ul>
          {navigation.map(({ name, path, rel }) => (
            <li key={path}>
              <a href={path} rel={rel}>
                {name}
              </a>
            </li>
          ))}
          {languages.map(({ locale, dir, name, path }) => (
            <li key={locale}>
              <a href={path} hrefLang={locale} lang={locale} dir={dir}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function Footer({ frame: { footer }, language: { t } }: Omit<Props, 'languages'>) {
  return (
    <footer className="site-footer">
      <nav aria-label={t('site.footerNavigation')}>
        <ul>
          {footer.map(({ name, path }) => (
            <li key={path}>
              <a href={path}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
