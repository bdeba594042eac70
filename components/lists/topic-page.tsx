import type { Language } from '@/lib/i18n/messages'
import type { TopicList } from '@/lib/pages/topic-pages'
import { PageHeading } from '../page-heading'
import { CardList } from './card-list'
import { Pagination } from './pagination'

/** One page of the articles on a topic. */
export function TopicPage({ topic, language }: { topic: TopicList; language: Language }) {
  const { t } = language
  const { heading, count, allTopics, feed, cards, pagination } = topic
  const link = 'inline-flex min-h-11 items-center'
  return (
    <>
      <PageHeading title={heading}>
        <span>{t('tags.count', { count })}</span>
        <span className="no-print">
          <a className={link} href={allTopics}>
            {t('tags.all')}
          </a>
        </span>
        {feed && (
          <span className="no-print">
            <a className={link} href={feed}>
              {t('tags.feed')}
            </a>
          </span>
        )}
      </PageHeading>
      <div className="border-t">
        <CardList cards={cards} language={language} />
      </div>
      <Pagination pagination={pagination} language={language} />
    </>
  )
}
