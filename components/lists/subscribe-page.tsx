import type { Language } from '@/lib/i18n/messages'
import type { FeedRow, Subscribe } from '@/lib/pages/subscribe'
import { PageHeading } from '../page-heading'
import { Title } from '../title'

interface Props {
  subscribe: Subscribe
  language: Language
}

/** How to get new articles, for people who never used a feed: three steps, and each feed's address to take along. */
export function SubscribePage({ subscribe, language }: Props) {
  const { t } = language
  const { all, topics, newsletter, developers } = subscribe
  return (
    <div className="mx-auto max-w-measure">
      <PageHeading title={t('subscribe.title')} />
      <p className="text-lg">
        <Title text={t('subscribe.lead')} />
      </p>
      {newsletter && (
        <p className="mt-3">
          {t('subscribe.mail')} <a href={newsletter}>{t('subscribe.mailLink')}</a>
        </p>
      )}
      <h2 className="mt-8 text-xl">{t('subscribe.steps')}</h2>
      <ol className="mt-2 list-decimal ps-6">
        <li>{t('subscribe.step1')}</li>
        <li>{t('subscribe.step2')}</li>
        <li>{t('subscribe.step3')}</li>
      </ol>
      <h2 className="mt-8 text-xl">{t('subscribe.feeds')}</h2>
      <Row feed={all} language={language} />
      {topics.length > 0 && <h3 className="mt-6 text-md">{t('subscribe.byTopic')}</h3>}
      {topics.map((topic) => (
        <Row key={topic.path} feed={topic} language={language} />
      ))}
      {developers && (
        <p className="mt-8 font-sans text-sm text-soft">
          {t.rich('subscribe.developers', { page: (words) => <a href={developers}>{words}</a> })}
        </p>
      )}
    </div>
  )
}

/** A feed's address as text to take along; the page's script puts a button beside it that copies it. */
function Row({
  feed: { name, path, url },
  language: { t },
}: {
  feed: FeedRow
  language: Language
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 border-b py-2 font-sans text-sm sm:grid sm:grid-flow-col sm:grid-cols-[1fr_auto_auto] sm:grid-rows-2 sm:[&>:not(b,input)]:row-span-2">
      <b className="w-full font-bold">{name}</b>
      <input
        className="w-full text-ellipsis text-soft touch:min-h-11"
        readOnly
        value={url}
        data-copy=""
        aria-label={t('subscribe.address', { name })}
      />
      <a className="no-print inline-flex min-h-11 items-center touch:min-w-11" href={path}>
        {t('subscribe.open')}
      </a>
    </div>
  )
}
