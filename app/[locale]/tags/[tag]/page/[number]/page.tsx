import { getLocale, getTranslations } from 'next-intl/server'
import { NotFound } from '@/components/not-found'
import { TopicPage } from '@/components/topic-page'
import { placeholder } from '@/lib/build/export'
import { getTopic, getTopics, topicPages } from '@/lib/content/topics'
import { tagPath } from '@/lib/hosting/urls'
import { isLocale } from '@/lib/model/locales'
import { pageMetadata } from '@/lib/pages/metadata'

type Props = PageProps<'/[locale]/tags/[tag]/page/[number]'>

export async function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  const topics = isLocale(locale) ? await getTopics(locale) : []
  const pages = topics.flatMap((topic) =>
    topicPages(topic)
      .slice(1)
      .map((_, index) => ({ tag: topic.slug, number: String(index + 2) })),
  )
  return pages.length > 0 ? pages : [{ tag: placeholder, number: placeholder }]
}

export async function generateMetadata({ params }: Props) {
  const locale = await getLocale()
  const { tag, number } = await params
  const topic = await getTopic(locale, tag)
  if (!topic) return {}
  const t = await getTranslations()
  const title = t('tags.pageTitle', { name: topic.name, page: Number(number) })
  const path = tagPath(locale, topic.slug, Number(number))
  return pageMetadata({ title, description: title, path, alternates: {} })
}

export default async function Page({ params }: Props) {
  const locale = await getLocale()
  const { tag, number } = await params
  const topic = await getTopic(locale, tag)
  return topic ? (
    <TopicPage locale={locale} topic={topic} page={Number(number)} />
  ) : (
    <NotFound locale={locale} />
  )
}
