import { parseHTML } from 'linkedom'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Card as CardModel } from '@/lib/pages/cards'
import type { Frame, LanguageLink } from '@/lib/pages/frame'
import { translatorFor } from '@/lib/testing/site'
import { Languages } from './frame/languages'
import { Shell } from './frame/shell'
import { Card } from './lists/card'
import { areAlike } from './lists/card-list'
import { Imprint } from './pages/imprint'
import { Portrait } from './portrait'

const language = { locale: 'de', t: translatorFor('de') }

function render(node: ReactNode): Element {
  return parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document.body
}

const german: LanguageLink = {
  locale: 'de',
  dir: 'ltr',
  name: 'Deutsch',
  path: '/de/posts/a',
  isCurrent: true,
  exists: true,
}
const english = { ...german, locale: 'en', name: 'English', path: '/en', isCurrent: false }

describe('the switch of languages', () => {
  it('marks the page’s own language and leads to the others', () => {
    const element = render(<Languages languages={[german, english]} language={language} />)
    expect(element.querySelector('[aria-current]')?.textContent).toBe('DE')
    expect(element.querySelector('a')?.getAttribute('aria-label')).toBe('EN: English')
    expect(element.querySelectorAll('a')).toHaveLength(1)
  })

  it('says where a language lacks the page', () => {
    const missing = { ...english, exists: false }
    const element = render(<Languages languages={[german, missing]} language={language} />)
    expect(element.querySelector('a')?.getAttribute('aria-label')).toContain(
      'gibt es nicht auf Englisch',
    )
  })
})

describe('the frame', () => {
  const frame: Frame = { siteName: 'Beispiel', home: '/de', navigation: [], footer: [] }
  const shell = (given: Partial<Frame>) =>
    render(
      <Shell frame={{ ...frame, ...given }} languages={[german]} language={language}>
        Text
      </Shell>,
    )

  it('marks a demonstration and a preview, and nothing else', () => {
    expect(shell({ notice: 'demo' }).textContent).toContain('Demonstration')
    expect(shell({ notice: 'preview' }).textContent).toContain('Vorschau')
    expect(shell({}).textContent).not.toMatch(/Demonstration|Vorschau/)
  })

  it('shows a logo in place of the name, which stays the link’s own', () => {
    const wordmark = shell({ logo: '/logo.svg' }).querySelector('header a')
    expect(wordmark?.querySelector('img')?.getAttribute('src')).toBe('/logo.svg')
    expect(wordmark?.getAttribute('aria-label')).toContain('Beispiel')
  })

  it('offers no languages where there is one', () => {
    expect(shell({}).querySelector('nav[aria-label="Sprache"]')).toBeNull()
  })
})

describe('a card', () => {
  const card: CardModel = {
    id: 'a',
    path: '/en/posts/a',
    title: 'Title',
    date: '2026-01-02',
    excerpt: 'Words.',
    minutes: 2,
    sourceCount: 0,
    label: {
      level: 'generated-none',
      involvement: 'generated',
      what: 'Written by AI',
      review: 'no review on record',
    },
    foreign: { locale: 'en', dir: 'ltr', language: 'Englisch' },
  }

  it('speaks the language of its article, and says so in the page’s', () => {
    const element = render(<Card card={card} language={language} />)
    expect(element.querySelector('h2')?.getAttribute('lang')).toBe('en')
    expect(element.querySelector('.label')?.getAttribute('lang')).toBe('en')
    expect(element.textContent).toContain('nur auf Englisch')
    expect(element.textContent).not.toContain('Quellen')
  })

  it('has one link', () => {
    const element = render(<Card card={{ ...card, rosette: '<svg></svg>' }} language={language} />)
    expect(element.querySelectorAll('a')).toHaveLength(1)
  })

  it('is alike where its label says the same', () => {
    expect(areAlike([card, card])).toBe(true)
    expect(areAlike([card, { label: undefined }])).toBe(false)
  })
})

describe('people and publishers', () => {
  it('leaves out what the publisher has not filled in', () => {
    const empty = { name: '', address: [], email: '', phone: '', responsible: '' }
    expect(render(<Imprint publisher={empty} language={language} />).textContent).toBe('')
    const filled = { ...empty, email: 'e@example.org' }
    const element = render(<Imprint publisher={filled} language={language} />)
    expect(element.querySelectorAll('dt')).toHaveLength(1)
  })

  it('shows the first letters of a name where there is no portrait', () => {
    const element = render(<Portrait face={{ initials: 'EB' }} />)
    expect(element.textContent).toBe('EB')
    expect(element.querySelector('span')?.getAttribute('aria-hidden')).toBe('true')
  })
})
