import { describe, expect, it } from 'vitest'
import { hostile } from '@/lib/testing/hostile'
import { search } from '@/lib/testing/models/pages'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { SearchForm } from './search-form'
import { SearchPage } from './search-page'
import { SearchResults } from './search-results'

const language = german

describe('the search', () => {
  const element = render(
    <SearchPage search={search} script="/scripts/search.js" language={language} />,
  )

  it('asks its own page, and leads to other ways to find an article', () => {
    expect(attributes(element, 'form', 'action')).toEqual(['/de/search'])
    expect(attributes(element, 'a', 'href')).toEqual(['/de/archive', '/de/tags'])
    expect(attributes(element, 'script', 'src')).toEqual(['/scripts/search.js'])
  })

  it('gives its words to the script as data that it can read', () => {
    const form = element.querySelector('form')
    expect(JSON.parse(form?.getAttribute('data-found') ?? '')).toEqual(search.found)
    expect(JSON.parse(form?.getAttribute('data-found-all') ?? '')).toEqual(search.foundAll)
    expect(form?.getAttribute('data-nothing')).toContain('{query}')
  })

  it('says that it needs a script to those who have none', () => {
    expect(texts(element, 'noscript')).toEqual([language.t('search.withoutScript')])
  })
})

describe('the form', () => {
  const element = render(<SearchForm search={search} language={language} />)

  it('narrows to topics, years and levels, or to none of them', () => {
    const values = (name: string) => attributes(element, `select[name=${name}] option`, 'value')
    expect(values('tag')).toEqual(['', 'a"b'])
    expect(values('year')).toEqual(['', '2026', '2025'])
    expect(values('level')).toEqual(['', 'unknown', 'generated-none'])
    expect(texts(element, 'select[name=tag] option')[1]).toBe(hostile('topic'))
  })

  it('has a label for its field', () => {
    const [id] = attributes(element, 'label[for]', 'for')
    expect(element.querySelector(`#${id}`)?.getAttribute('name')).toBe('q')
  })
})

describe('the results', () => {
  const element = render(<SearchResults search={search} language={language} />)

  it('have a place for each language, in its direction', () => {
    expect(attributes(element, '[data-results]', 'data-results')).toEqual(['de', 'ar'])
    expect(attributes(element, 'ol.results', 'lang')).toEqual([null, 'ar'])
    expect(attributes(element, 'ol.results', 'dir')).toEqual([null, 'rtl'])
  })

  it('have a shape for each level, with no label where nothing is said', () => {
    expect(attributes(element, '.result-shapes li', 'data-level')).toEqual([
      'unknown',
      'generated-none',
    ])
    expect(element.querySelectorAll('[data-level=unknown] .label')).toHaveLength(0)
    expect(element.querySelectorAll('[data-level=generated-none] .label svg')).toHaveLength(1)
  })

  it('are announced, and hidden until there are some', () => {
    expect(element.querySelectorAll('[role=status]')).toHaveLength(2)
    expect(element.querySelectorAll('section:not([hidden])')).toHaveLength(0)
  })
})
