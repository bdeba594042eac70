import type { Language } from '@/lib/i18n/messages'
import type {
  Archive as ArchiveModel,
  Index,
  TopicList,
  Topics as TopicsModel,
} from '@/lib/pages/lists'
import { Card } from './card'
import { Entry } from './entry'
import { Pagination } from './pagination'

/** One page of a language's index. */
export function IndexPage({ index, language }: { index: Index; language: Language }) {
  const { heading, cards, pagination } = index
  return (
    <>
      <h1 className="visually-hidden">{heading}</h1>
      {cards.length === 0 && <p>{language.t('index.empty')}</p>}
      {cards.map((card) => (
        <Card key={card.id} card={card} language={language} />
      ))}
      <Pagination pagination={pagination} language={language} />
    </>
  )
}

/** One page of the articles on a topic. */
export function TopicPage({ topic, language }: { topic: TopicList; language: Language }) {
  const { t } = language
  const { heading, count, allTopics, cards, pagination } = topic
  return (
    <>
      <header className="list-header">
        <h1>{heading}</h1>
        <p className="facts">
          <span>{t('tags.count', { count })}</span>
          <span>
            <a href={allTopics}>{t('tags.all')}</a>
          </span>
        </p>
      </header>
      {cards.map((card) => (
        <Card key={card.id} card={card} language={language} />
      ))}
      <Pagination pagination={pagination} language={language} />
    </>
  )
}

/** All topics of a language. */
export function Topics({ topics, language: { t } }: TopicsModel & { language: Language }) {
  return (
    <>
      <header className="list-header">
        <h1>{t('tags.title')}</h1>
      </header>
      {topics.length === 0 && <p>{t('index.empty')}</p>}
      <ul className="topics">
        {topics.map(({ name, path, count }) => (
          <li key={path}>
            <a href={path}>{name}</a> <small>{t('tags.count', { count })}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A language's index by year. */
export function Archive({ byTopic, years, language }: ArchiveModel & { language: Language }) {
  const { t } = language
  return (
    <>
      <header className="list-header">
        <h1>{t('archive.title')}</h1>
        <p className="facts">
          <span>
            <a href={byTopic}>{t('archive.byTopic')}</a>
          </span>
        </p>
      </header>
      {years.length === 0 && <p>{t('index.empty')}</p>}
      {years.map(({ year, entries }) => (
        <section key={year} className="year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} language={language} />
          ))}
        </section>
      ))}
    </>
  )
}
