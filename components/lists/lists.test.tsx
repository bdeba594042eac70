import { describe, expect, it } from 'vitest'
import type { Masthead as MastheadModel } from '@/lib/pages/index-pages'
import { hostile } from '@/lib/testing/hostile'
import { entry } from '@/lib/testing/models/cards'
import {
  archive,
  index,
  pagination,
  subscribe,
  topicList,
  topics,
} from '@/lib/testing/models/lists'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { ArchivePage } from './archive-page'
import { IndexPage } from './index-page'
import { Masthead } from './masthead'
import { Pagination } from './pagination'
import { SubscribePage } from './subscribe-page'
import { TopicPage } from './topic-page'
import { TopicsPage } from './topics-page'

const language = german

describe('the index', () => {
  const page = (given = index) => render(<IndexPage index={given} language={language} />)

  it('begins with what the publication stands for, on its front page', () => {
    expect(texts(page(), 'h1')).toEqual([hostile('tagline')])
    expect(texts(page({ ...index, masthead: undefined }), 'h1')).toEqual([hostile('heading')])
  })

  it('shows each card once, the first in front', () => {
    const ids = ['title-a', 'title-b']
    expect(attributes(page(), 'h2', 'data-transition')).toEqual(ids)
    const later = page({ ...index, masthead: undefined })
    expect(attributes(later, 'h2', 'data-transition')).toEqual(ids)
  })

  it('says that it is empty', () => {
    const words = language.t('index.empty')
    expect(page({ ...index, cards: [] }).textContent).toContain(words)
    expect(page().textContent).not.toContain(words)
  })
})

describe('the masthead', () => {
  const masthead: MastheadModel = {
    tagline: '',
    home: '/de',
    topics: [{ name: hostile('topic'), path: '/de/tags/a' }],
    figures: { articles: 2, sources: 30, versions: 4, reviewed: 1 },
  }
  const head = (given = masthead) => render(<Masthead masthead={given} language={language} />)

  it('counts', () => {
    expect(texts(head(), 'li b')).toEqual(['2', '30', '25\u00a0%'])
  })

  it('says that nothing was reviewed yet, rather than a share of zero', () => {
    const figures = { articles: 2, sources: 30, versions: 4, reviewed: 0 }
    const element = head({ ...masthead, figures })
    expect(texts(element, 'li b')).toEqual(['2', '30'])
    expect(element.textContent).toContain('noch ohne Prüfvermerk')
  })

  it('counts nothing where there is no article', () => {
    const figures = { articles: 0, sources: 0, versions: 0, reviewed: 0 }
    expect(texts(head({ ...masthead, figures }), 'li b')).toEqual([])
  })

  it('leads to topics, and marks that all are shown', () => {
    expect(attributes(head(), 'nav a', 'href')).toEqual(['/de', '/de/tags/a'])
    expect(attributes(head(), 'nav a', 'aria-current')).toEqual(['page', null])
    expect(head({ ...masthead, topics: [] }).querySelector('nav')).toBeNull()
  })

  it('leads to all topics where it has not room for each', () => {
    const links = attributes(head({ ...masthead, allTopics: '/de/tags' }), 'nav a', 'href')
    expect(links).toEqual(['/de', '/de/tags/a', '/de/tags'])
  })
})

describe('the pages of a list', () => {
  it('marks the page and the gap, and leads to the ones before and after', () => {
    const element = render(<Pagination pagination={pagination} language={language} />)
    expect(texts(element, '[aria-current=page]')).toEqual(['2'])
    expect(texts(element, '[data-gap]')).toEqual(['10'])
    expect(attributes(element, '[rel=prev]', 'href')).toEqual(['/de'])
    expect(attributes(element, '[rel=next]', 'href')).toEqual(['/de/page/3'])
  })

  it('has no way before the first and after the last', () => {
    const alone = { ...pagination, newer: undefined, older: undefined }
    const element = render(<Pagination pagination={alone} language={language} />)
    expect(element.querySelector('[rel]')).toBeNull()
    expect(render(<Pagination language={language} />).innerHTML).toBe('')
  })
})

describe('topics', () => {
  it('have their feed where there is one', () => {
    const links = (feed?: string) =>
      attributes(
        render(<TopicPage topic={{ ...topicList, feed }} language={language} />),
        'header a',
        'href',
      )
    expect(links('/de/tags/a/feed.xml')).toEqual(['/de/tags', '/de/tags/a/feed.xml'])
    expect(links()).toEqual(['/de/tags'])
  })

  it('show their heading and their cards', () => {
    const element = render(<TopicPage topic={topicList} language={language} />)
    expect(texts(element, 'h1')).toEqual([hostile('topic')])
    expect(element.querySelectorAll('article')).toHaveLength(topicList.cards.length)
  })

  it('stand in a list with their number of articles', () => {
    const element = render(<TopicsPage {...topics} language={language} />)
    expect(texts(element, 'li b')).toEqual([hostile('topic')])
    expect(texts(element, 'li small')).toEqual([language.t('tags.count', { count: 2 })])
    expect(attributes(element, 'li a', 'href')).toEqual(['/de/tags/a'])
  })

  it('may be none', () => {
    const element = render(<TopicsPage topics={[]} language={language} />)
    expect(element.textContent).toContain(language.t('tags.empty'))
  })
})

describe('the archive', () => {
  it('has a part for each year, named by it', () => {
    const element = render(<ArchivePage {...archive} language={language} />)
    expect(texts(element, 'h2')).toEqual(['2026', '2025'])
    expect(attributes(element, 'section', 'aria-labelledby')).toEqual(['year-2026', 'year-2025'])
    expect(texts(element, 'h3')).toEqual([entry.title, entry.title])
    expect(attributes(element, 'header a', 'href')).toEqual(['/de/tags'])
  })

  it('may be empty', () => {
    const element = render(<ArchivePage byTopic="/de/tags" years={[]} language={language} />)
    expect(element.textContent).toContain(language.t('index.empty'))
    expect(element.querySelector('section')).toBeNull()
  })
})

describe('the page to subscribe', () => {
  const page = (given = subscribe) =>
    render(<SubscribePage subscribe={given} language={language} />)

  it('has each feed’s whole address to take along, by the feed’s name', () => {
    const { all, topics } = subscribe
    const feeds = [all, ...topics]
    expect(attributes(page(), '[data-copy]', 'value')).toEqual(feeds.map(({ url }) => url))
    expect(attributes(page(), '[data-copy]', 'aria-label')).toEqual(
      feeds.map(({ name }) => language.t('subscribe.address', { name })),
    )
  })

  it('leads to the newsletter and the page for programmers, where there are such', () => {
    const links = attributes(page(), 'p a', 'href')
    expect(links).toEqual([subscribe.newsletter, subscribe.developers])
    const bare = page({ all: subscribe.all, topics: [] })
    expect(bare.querySelectorAll('p a, h3')).toHaveLength(0)
  })
})
