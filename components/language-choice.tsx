import { getTranslations } from 'next-intl/server'
import { getSite } from '@/lib/content/posts'
import { indexPath } from '@/lib/hosting/urls'
import { directionOf, type Locale, locales } from '@/lib/model/locales'
import { siteFacts, websiteJsonLd } from '@/lib/pages/site-structured-data'
import { JsonLd } from './json-ld'

/** The front door: the site's languages, each in its own words. */
export async function LanguageChoice() {
  const { name } = await getSite()
  return (
    <main className="page choice">
      <h1 className="wordmark">
        {name}
        <span aria-hidden="true">.</span>
      </h1>
      <ul>
        {locales.map((locale) => (
          <Choice key={locale} locale={locale} />
        ))}
      </ul>
      <JsonLd data={websiteJsonLd(await siteFacts())} />
    </main>
  )
}

async function Choice({ locale }: { locale: Locale }) {
  const { tagline } = await getSite()
  const t = await getTranslations({ locale })
  return (
    <li lang={locale} dir={directionOf(locale)}>
      <a href={indexPath(locale)} hrefLang={locale}>
        {t('choice.link')}
      </a>
      <p>{tagline[locale]}</p>
    </li>
  )
}
