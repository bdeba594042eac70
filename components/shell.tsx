import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { getPages, getSite } from '@/lib/content/posts'
import { isPreview } from '@/lib/hosting/environment'
import {
  archivePath,
  contentFragment,
  indexPath,
  pagePath,
  searchPath,
  transparencyPath,
} from '@/lib/hosting/urls'
import { languageName } from '@/lib/i18n/format'
import { directionOf, type Locale, locales } from '@/lib/model/locales'
import type { Alternates } from '@/lib/pages/metadata'

interface Props {
  locale: Locale
  /** Where the page stands in the other languages; where it does not, the switch leads to their index. */
  alternates: Alternates
  children: ReactNode
}

/** The frame of every page of a language: skip link, header, content, footer. */
export async function Shell({ locale, alternates, children }: Props) {
  const t = await getTranslations({ locale })
  return (
    <div className="page">
      <a className="skip" href={contentFragment}>
        {t('site.skip')}
      </a>
      {isPreview() && <p className="banner">{t('site.preview')}</p>}
      <Header locale={locale} alternates={alternates} />
      <main id="content">{children}</main>
      <Footer locale={locale} />
    </div>
  )
}

async function Header({ locale, alternates }: Omit<Props, 'children'>) {
  const t = await getTranslations({ locale })
  const { name } = await getSite()
  return (
    <header className="site-header">
      <a className="wordmark" href={indexPath(locale)} aria-label={`${name}: ${t('site.home')}`}>
        {name}
        <span aria-hidden="true">.</span>
      </a>
      <nav aria-label={t('site.mainNavigation')}>
        <ul>
          <li>
            <a href={archivePath(locale)}>{t('archive.title')}</a>
          </li>
          <li>
            <a href={searchPath(locale)} rel="search">
              {t('search.title')}
            </a>
          </li>
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <li key={other}>
                <a
                  href={alternates[other] ?? indexPath(other)}
                  hrefLang={other}
                  lang={other}
                  dir={directionOf(other)}
                >
                  {languageName(other, other)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
    </header>
  )
}

async function Footer({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  const pages = await getPages(locale)
  return (
    <footer className="site-footer">
      <nav aria-label={t('site.footerNavigation')}>
        <ul>
          <li>
            <a href={archivePath(locale)}>{t('archive.title')}</a>
          </li>
          <li>
            <a href={transparencyPath(locale)}>{t('transparency.title')}</a>
          </li>
          {pages.map((page) => (
            <li key={page.id}>
              <a href={pagePath(locale, page.slug)}>{page.title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
