import { describe, expect, it } from 'vitest'
import type { Source } from '@/lib/model/source'
import { hostile } from '@/lib/testing/hostile'
import { article, source } from '@/lib/testing/models/article'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { SourceAvailability } from './source-availability'
import { Sources } from './sources'

const language = german
const book: Source = { id: '2', title: 'Buch' }

function list(...sources: Source[]): Element {
  return render(<Sources sources={sources} files={article.sourceFiles} language={language} />)
}

function availability(given: Source): Element {
  return render(<SourceAvailability source={given} language={language} />)
}

describe('the list of sources', () => {
  it('is left out where there are none', () => {
    expect(list().innerHTML).toBe('')
  })

  it('shows each field as it was given', () => {
    const element = list(source)
    const field = (name: string) => texts(element, `[data-field=${name}]`)
    expect(field('title')).toEqual([source.title])
    expect(field('author')).toEqual([source.author])
    expect(field('publisher')).toEqual([source.publisher])
    expect(field('quote')).toEqual([source.quote])
    expect(field('note')).toEqual([source.note])
    expect(attributes(element, '[data-field=published]', 'datetime')).toEqual(['2025-12'])
  })

  it('lets a title and a quote run in the direction of their words', () => {
    const hebrew = { ...book, title: 'מבוא (2024)', quote: 'שלום עולם.' }
    expect(attributes(list(hebrew), 'cite, blockquote', 'dir')).toEqual(['rtl', 'rtl'])
    expect(attributes(list(book), 'cite', 'dir')).toEqual([null])
  })

  it('says in which language a title and a quote are', () => {
    const element = list(source)
    expect(attributes(element, 'cite, blockquote', 'lang')).toEqual(['ar', 'ar'])
    expect(attributes(element, 'cite a', 'hreflang')).toEqual(['ar'])
    expect(attributes(list(book), 'cite', 'lang')).toEqual([null])
  })

  it('leads to the copy where the page is gone, else to the page', () => {
    expect(attributes(list(source), 'cite a', 'href')).toEqual([source.archive])
    const reachable = { ...source, health: undefined }
    expect(attributes(list(reachable), 'cite a', 'href')).toEqual([source.url])
  })

  it('says where a page lies, once where its publisher is named for that or it is noted', () => {
    const onPage = { ...book, url: 'https://www.example.org/a' }
    expect(texts(list(onPage), 'li .facts > *')).toEqual(['example.org'])
    const named = { ...onPage, publisher: 'Example.org' }
    expect(texts(list(named), 'li .facts > *')).toEqual(['Example.org'])
    const noted = { ...onPage, note: 'example.org' }
    expect(texts(list(noted), 'li .facts > *')).toEqual(['example.org'])
  })

  it('links no title without an address', () => {
    const element = list(book)
    expect(element.querySelector('cite a')).toBeNull()
    expect(texts(element, 'cite')).toEqual(['Buch'])
    expect(element.querySelectorAll('li .facts > *, blockquote')).toHaveLength(0)
  })

  it('leads back to each place of the text, by a name of its own', () => {
    const element = list(source)
    expect(attributes(element, '[role=doc-backlink]', 'href')).toEqual(['#ref-1-1', '#ref-1-2'])
    const names = attributes(element, '[role=doc-backlink]', 'aria-label')
    expect(new Set(names)).toHaveProperty('size', 2)
  })

  it('numbers its entries, and offers them to reference managers', () => {
    const element = list(source, book)
    expect(attributes(element, 'li', 'id')).toEqual(['source-1', 'source-2'])
    const { json, bib, name } = article.sourceFiles
    expect(attributes(element, '.sources-export a', 'href')).toEqual([json, bib])
    expect(attributes(element, '[download]', 'download')).toEqual([name])
  })
})

describe('how a source stands', () => {
  const url = 'https://www.example.org/b'
  const looked = { address: url, checked: '2026-01-05' } as const

  it('is not said where nobody looked', () => {
    expect(availability(book).innerHTML).toBe('')
  })

  it('leads to the quote, the copy and the address that is gone', () => {
    const [passage, ...others] = attributes(availability(source), 'a', 'href')
    expect(passage).toContain(`${source.archive}#:~:text=`)
    expect(others).toEqual([source.archive, source.url])
  })

  it('leads to where a page moved to', () => {
    const movedTo = 'https://www.example.net/?a=1&b=2'
    const element = availability({ ...book, url, health: { ...looked, state: 'moved', movedTo } })
    expect(attributes(element, 'a', 'href')).toEqual([movedTo])
  })

  it('has no link to a quote that is not there', () => {
    const quoteLook = { state: 'missing', checked: '2026-01-05' } as const
    const element = availability({ ...book, url, quote: hostile('quote'), quoteLook })
    expect(element.querySelectorAll('p > span')).toHaveLength(1)
    expect(element.querySelectorAll('a')).toHaveLength(0)
  })

  it('says of a page that was reachable when it was', () => {
    const element = availability({ ...book, url, health: { ...looked, state: 'reachable' } })
    expect(element.textContent).toContain('2026')
    expect(element.querySelectorAll('a')).toHaveLength(0)
  })
})
