import type { Language } from '@/lib/i18n/messages'
import type { Topics } from '@/lib/pages/topic-pages'
import { PageHeading } from '../page-heading'

/** All topics of a language. */
export function TopicsPage({ topics, language: { t } }: Topics & { language: Language }) {
  return (
    <>
      <PageHeading title={t('tags.title')} />
      {topics.length === 0 && <p className="pb-4">{t('tags.empty')}</p>}
      <ul className="topics grid grid-cols-1 gap-x-12 border-t md:grid-cols-2 min-[110rem]:grid-cols-3">
        {topics.map(({ name, path, count }) => (
          <li key={path} className="border-b">
            <a
              className="flex min-h-13 flex-wrap items-baseline justify-between gap-x-4 py-3 no-underline hover:underline"
              href={path}
            >
              <b className="font-bold">{name}</b>
              <small className="font-sans text-sm text-soft">{t('tags.count', { count })}</small>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
