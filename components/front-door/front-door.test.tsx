import { describe, expect, it } from 'vitest'
import type { Missing } from '@/lib/pages/front-door'
import { hostile } from '@/lib/testing/hostile'
import { choice, missing } from '@/lib/testing/models/pages'
import { attributes, render, texts } from '@/lib/testing/render'
import { LanguageChoice } from './language-choice'
import { NotFound } from './not-found'

describe('the choice of a language', () => {
  const element = render(<LanguageChoice name={hostile('site')} {...choice} />)

  it('has the site’s name as its heading', () => {
    expect(texts(element, 'h1')).toEqual([`${hostile('site')}.`])
  })

  it('says each language in its own words and direction', () => {
    expect(attributes(element, 'li', 'lang')).toEqual(['de', 'ar'])
    expect(attributes(element, 'li', 'dir')).toEqual(['ltr', 'rtl'])
    expect(attributes(element, 'a', 'href')).toEqual(['/de', '/ar'])
    expect(attributes(element, 'a', 'hreflang')).toEqual(['de', 'ar'])
    expect(texts(element, 'li p')).toEqual(['Satz', hostile('tagline')])
  })
})

describe('a missing page', () => {
  const page = (texts: Missing['texts']) => render(<NotFound texts={texts} />)

  it('says so in each language that it is given', () => {
    const german = missing.texts.map((text) => ({ ...text, locale: 'de', dir: 'ltr' as const }))
    const element = page([...missing.texts, ...german])
    expect(attributes(element, 'section', 'lang')).toEqual(['ar', 'de'])
    expect(attributes(element, 'section', 'dir')).toEqual(['rtl', 'ltr'])
    expect(attributes(element, 'input', 'id')).toEqual(['query-ar', 'query-de'])
  })

  it('offers a search, the newest articles and the index', () => {
    const element = page(missing.texts)
    expect(attributes(element, 'form', 'action')).toEqual(['/ar/search'])
    expect(texts(element, 'label, button')).toEqual([hostile('field'), hostile('submit')])
    expect(attributes(element, 'a', 'href')).toEqual(['/ar/articles/a', '/ar'])
    expect(texts(element, 'h1, h2, h3')).toEqual([
      hostile('title'),
      hostile('newest'),
      hostile('entry'),
    ])
  })

  it('has no heading of newest articles where there are none', () => {
    const none = missing.texts.map((text) => ({
      ...text,
      newest: { heading: hostile('newest'), entries: [] },
    }))
    expect(texts(page(none), 'h1, h2, h3')).toEqual([hostile('title')])
  })
})
