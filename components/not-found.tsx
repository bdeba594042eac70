import { getTranslations } from 'next-intl/server'
import { indexPath } from '@/lib/hosting/urls'
import { directionOf, type Locale } from '@/lib/model/locales'

/** What a missing page says, in one language. */
export async function NotFound({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  return (
    <section lang={locale} dir={directionOf(locale)}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <a href={indexPath(locale)}>{t('notFound.toIndex')}</a>
      </p>
    </section>
  )
}
