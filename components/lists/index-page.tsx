import type { Language } from '@/lib/i18n/messages'
import type { Index } from '@/lib/pages/index-pages'
import { PageHeading } from '../page-heading'
import { Card } from './card'
import { CardList } from './card-list'
import { Masthead } from './masthead'
import { Pagination } from './pagination'

/** One page of a language's index; the first is the front page, with the newest article in front. */
export function IndexPage({ index, language }: { index: Index; language: Language }) {
  const { heading, masthead, cards, pagination } = index
  const [lead, ...rest] = cards
  const { t } = language
  return (
    <>
      {masthead ? (
        <Masthead masthead={masthead} language={language} />
      ) : (
        <PageHeading title={heading} />
      )}
      {!lead && <p className="py-8">{t('index.empty')}</p>}
      {masthead && lead && <Card card={lead} language={language} isLead />}
      <CardList cards={masthead ? rest : cards} language={language} />
      <Pagination pagination={pagination} language={language} />
    </>
  )
}
