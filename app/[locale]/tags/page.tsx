import { getLocale, getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Shell } from '@/components/shell'
import { getTopics } from '@/lib/content/topics'
import { tagPath, tagsPath } from '@/lib/hosting/urls'
import { pageMetadata, tagsAlternates } from '@/lib/pages/metadata'

export async function generateMetadata() {
  const t = await getTranslations()
  return pageMetadata({
    title: t('tags.title'),
    description: t('tags.description'),
    path: tagsPath(await getLocale()),
    alternates: tagsAlternates(),
  })
}

export default async function Page() {
  const locale = await getLocale()
  const t = await getTranslations()
  const topics = await getTopics(locale)
  return (
    <Shell locale={locale} alternates={tagsAlternates()}>
      <header className="list-header">
        <h1>{t('tags.title')}</h1>
      </header>
      {topics.length === 0 && <p>{t('index.empty')}</p>}
      <ul className="topics">
        {topics.map(({ id, name, slug, posts }) => (
          <li key={id}>
            <a href={tagPath(locale, slug)}>{name}</a>{' '}
            <small>{t('tags.count', { count: posts.length })}</small>
          </li>
        ))}
      </ul>
      <Breadcrumbs locale={locale} way={[{ name: t('tags.title'), path: tagsPath(locale) }]} />
    </Shell>
  )
}
