import { describe, expect, it } from 'vitest'
import type { AuthorPage as AuthorModel } from '@/lib/pages/author'
import { hostile } from '@/lib/testing/hostile'
import { author } from '@/lib/testing/models/pages'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { AuthorPage } from './author-page'

const bare: AuthorModel = {
  name: 'Erika Beispiel',
  initials: 'EB',
  links: [],
  written: [],
  reviewed: [],
  keys: [],
}

describe('a person’s page', () => {
  const page = (given: AuthorModel) => render(<AuthorPage author={given} language={german} />)

  it('says who it is', () => {
    const element = page(author)
    expect(texts(element, 'h1')).toEqual([hostile('name')])
    expect(element.textContent).toContain(hostile('role'))
    expect(element.textContent).toContain(hostile('bio'))
  })

  it('leads to the person’s other pages, as theirs', () => {
    expect(attributes(page(author), 'a[rel=me]', 'href')).toEqual([
      'https://www.example.org/?a=1&b=2',
    ])
    expect(texts(page(author), 'a[rel=me]')).toEqual([hostile('link')])
  })

  it('lists what the person wrote, then what they reviewed', () => {
    const headings = texts(page(author), 'h2')
    const { t } = german
    expect(headings).toEqual([t('author.written'), t('author.reviewed'), t('author.keys')])
    const links = attributes(page(author), 'h3 a', 'href')
    expect(links).toEqual(['/ar/articles/a', '/ar/articles/b'])
  })

  it('says on which day the person reviewed it, where that is on record', () => {
    const words = german.t('author.reviewedOn', { date: '5. Januar 2026' })
    expect(page(author).textContent).toContain(words)
    const [entry] = author.written
    const undated = page({ ...bare, reviewed: entry ? [entry] : [] })
    expect(texts(undated, 'section > div > p')).toEqual([])
  })

  it('says of each key from when, and until when if it ended', () => {
    expect(texts(page(author), 'code')).toEqual([hostile('key'), 'ssh-ed25519 AAAA'])
    const [ended, current] = texts(page(author), 'code + span')
    expect(ended).toContain('31. Dezember 2025')
    expect(current).toBe(german.t('author.keySince', { from: '1. Januar 2026' }))
  })

  it('has no heading without what it heads, and letters in place of a portrait', () => {
    const element = page(bare)
    expect(element.querySelectorAll('h2, ul, img, p')).toHaveLength(0)
    expect(texts(element, '[aria-hidden=true]')).toEqual(['EB'])
  })
})
