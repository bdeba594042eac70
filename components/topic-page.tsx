import { getTranslations } from 'next-intl/server'
import { type Topic, topicPages } from '@/lib/content/topics'
import { tagPath, tagsPath } from '@/lib/hosting/urls'
import type { Locale } from '@/lib/model/locales'
import { topicAlternates } from '@/lib/pages/metadata'
import { Breadcrumbs } from './breadcrumbs'
import { Card } from './card'
import { Pagination } from './pagination'
import { Shell } from './shell'

interface Props {
  locale: Locale
  topic: Topic
  /** Counted from 1. */
  page: number
}

/** One page of the articles on a topic. */
export async function TopicPage({ locale, topic, page }: Props) {
  const t = await getTranslations({ locale })
  const pages = topicPages(topic)
  return (
    <Shell locale={locale} alternates={await topicAlternates(topic.id)}>
      <header className="list-header">
        <h1>{page === 1 ? topic.name : t('tags.pageTitle', { name: topic.name, page })}</h1>
        <p className="facts">
          <span>{t('tags.count', { count: topic.posts.length })}</span>
          <span>
            <a href={tagsPath(locale)}>{t('tags.all')}</a>
          </span>
        </p>
      </header>
      {pages[page - 1]?.map((post) => (
        <Card key={post.id} post={post} locale={locale} />
      ))}
      <Pagination
        locale={locale}
        page={page}
        count={pages.length}
        pathOf={(number) => tagPath(locale, topic.slug, number)}
      />
      <Breadcrumbs
        locale={locale}
        way={[
          { name: t('tags.title'), path: tagsPath(locale) },
          { name: topic.name, path: tagPath(locale, topic.slug) },
        ]}
      />
    </Shell>
  )
}
