import { getLocale, getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Entry } from '@/components/entry'
import { Shell } from '@/components/shell'
import { getArchive } from '@/lib/content/topics'
import { archivePath, tagsPath } from '@/lib/hosting/urls'
import { archiveAlternates, pageMetadata } from '@/lib/pages/metadata'

export async function generateMetadata() {
  const t = await getTranslations()
  return pageMetadata({
    title: t('archive.title'),
    description: t('archive.description'),
    path: archivePath(await getLocale()),
    alternates: archiveAlternates(),
  })
}

export default async function Page() {
  const locale = await getLocale()
  const t = await getTranslations()
  const years = await getArchive(locale)
  return (
    <Shell locale={locale} alternates={archiveAlternates()}>
      <header className="list-header">
        <h1>{t('archive.title')}</h1>
        <p className="facts">
          <span>
            <a href={tagsPath(locale)}>{t('archive.byTopic')}</a>
          </span>
        </p>
      </header>
      {years.length === 0 && <p>{t('index.empty')}</p>}
      {years.map(({ year, posts }) => (
        <section key={year} className="year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          {posts.map((post) => (
            <Entry key={post.id} post={post} locale={locale} />
          ))}
        </section>
      ))}
      <Breadcrumbs
        locale={locale}
        way={[{ name: t('archive.title'), path: archivePath(locale) }]}
      />
    </Shell>
  )
}
