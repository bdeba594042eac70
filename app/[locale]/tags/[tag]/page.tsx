import { getLocale, getTranslations } from 'next-intl/server'
import { NotFound } from '@/components/not-found'
import { TopicPage } from '@/components/topic-page'
import { orPlaceholder } from '@/lib/build/export'
import { getTopic, getTopics, hasOwnArticles } from '@/lib/content/topics'
import { tagPath } from '@/lib/hosting/urls'
import { isLocale } from '@/lib/model/locales'
import { pageMetadata, topicAlternates } from '@/lib/pages/metadata'

type Props = PageProps<'/[locale]/tags/[tag]'>

export async function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  const topics = isLocale(locale) ? await getTopics(locale) : []
  return orPlaceholder(topics.map(({ slug }) => slug)).map((tag) => ({ tag }))
}

export async function generateMetadata({ params }: Props) {
  const locale = await getLocale()
  const topic = await getTopic(locale, (await params).tag)
  if (!topic) return {}
  const t = await getTranslations()
  return pageMetadata({
    title: t('tags.topic', { name: topic.name }),
    description: t('tags.about', { name: topic.name }),
    path: tagPath(locale, topic.slug),
    alternates: await topicAlternates(topic.id),
    topic: hasOwnArticles(topic, locale) ? topic : undefined,
  })
}

export default async function Page({ params }: Props) {
  const locale = await getLocale()
  const topic = await getTopic(locale, (await params).tag)
  return topic ? <TopicPage locale={locale} topic={topic} page={1} /> : <NotFound locale={locale} />
}
