import { describe, expect, it } from 'vitest'
import { card, picture } from '@/lib/testing/models/cards'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { Card } from './card'
import { areAlike, CardList } from './card-list'

const language = german

describe('a card', () => {
  const shown = (given = card) => render(<Card card={given} language={language} />)

  it('shows what it is given', () => {
    expect(texts(shown(), 'h2')).toEqual([card.title])
    expect(texts(shown(), 'h2 + p')).toEqual([card.excerpt])
    expect(shown().textContent).toContain(card.label?.what)
    expect(attributes(shown(), 'time', 'datetime')).toEqual([card.date])
  })

  it('ends a long excerpt after a word, on phones sooner', () => {
    const words = 'eins zwei drei vier '.repeat(20)
    const excerpt = shown({ ...card, excerpt: words }).querySelector('h2 + p')
    const whole = excerpt?.textContent ?? ''
    excerpt?.querySelector('.max-sm\\:hidden')?.remove()
    const onPhones = excerpt?.textContent ?? ''
    for (const text of [whole, onPhones])
      expect(text).toMatch(/^(?:(?:eins|zwei|drei|vier) ?)+\b\u00A0…$/)
    expect(onPhones.length).toBeLessThan(whole.length)
  })

  it('speaks the language of its article, and says so in the page’s', () => {
    expect(attributes(shown(), 'h2, .label [lang]', 'lang')).toEqual(['ar', 'ar', 'ar'])
    expect(attributes(shown(), 'h2, .label [lang]', 'dir')).toEqual(['rtl', 'rtl', 'rtl'])
    expect(attributes(shown(), 'a', 'hreflang')).toEqual(['ar'])
    expect(shown().textContent).toContain(language.t('index.onlyIn', { language: 'Arabisch' }))
  })

  it('names no language where it is the page’s', () => {
    const own = shown({ ...card, foreign: undefined })
    expect(own.querySelectorAll('[lang], [dir], [hreflang]')).toHaveLength(0)
  })

  it('counts sources only where there are some', () => {
    const words = language.t('disclosure.sourceCount', { count: 2 })
    const none = language.t('disclosure.sourceCount', { count: 0 })
    expect(shown().textContent).toContain(words)
    expect(shown({ ...card, sourceCount: 0 }).textContent).not.toContain(none)
  })

  it('has one link, which is to its article', () => {
    expect(attributes(shown(), 'a', 'href')).toEqual([card.path])
  })

  it('shows its cover in place of its drawing, and reads neither out', () => {
    expect(shown().querySelectorAll('[data-drawing]')).toHaveLength(1)
    const covered = shown({ ...card, rosette: undefined, cover: { picture, alt: 'Bild' } })
    expect(attributes(covered, 'img', 'alt')).toEqual([''])
    const bare = shown({ ...card, rosette: undefined })
    expect(bare.querySelectorAll('img, [data-drawing]')).toHaveLength(0)
  })
})

describe('a list of cards', () => {
  const other = { ...card, id: 'b', label: undefined }
  const bold = (cards: (typeof card)[]) =>
    render(<CardList cards={cards} language={language} />).querySelectorAll('.label .font-bold')

  it('lets labels stand out where they differ', () => {
    expect(bold([card, { ...card, id: 'b' }])).toHaveLength(0)
    expect(bold([card, other])).toHaveLength(1)
  })

  it('is alike where its labels say the same', () => {
    expect(areAlike([card, card])).toBe(true)
    expect(areAlike([card, other])).toBe(false)
  })
})
