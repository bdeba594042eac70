import { describe, expect, it } from 'vitest'
import type { Frame, LanguageLink } from '@/lib/pages/frame'
import { hostile } from '@/lib/testing/hostile'
import { bareFrame, frame, languages } from '@/lib/testing/models/frame'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { Header } from './header'
import { Languages } from './languages'
import { Notice } from './notice'
import { Shell } from './shell'
import { Wordmark } from './wordmark'

const language = german
const [own, ...others] = languages

describe('the switch of languages', () => {
  const choice = (links: LanguageLink[]) =>
    render(<Languages languages={links} language={language} />)

  it('marks the page’s own language and leads to the others', () => {
    const element = choice(languages)
    expect(texts(element, '[aria-current]')).toEqual(['DE'])
    expect(attributes(element, 'a', 'href')).toEqual(['/ar/articles/a'])
    expect(attributes(element, 'a', 'hreflang')).toEqual(['ar'])
    expect(attributes(element, 'a', 'aria-label')).toEqual(['AR: العربية'])
  })

  it('has each name in its own language and direction', () => {
    expect(attributes(choice(languages), 'li', 'lang')).toEqual(['de', 'ar'])
    expect(attributes(choice(languages), 'li', 'dir')).toEqual(['ltr', 'rtl'])
  })

  it('says where a language lacks the page', () => {
    const element = choice(others.map((link) => ({ ...link, exists: false })))
    const words = language.t('site.otherLanguage', { language: 'Arabisch' })
    expect(attributes(element, 'a', 'aria-label')).toEqual([`AR: ${words}`])
    expect(attributes(element, 'a', 'title')).toEqual([words])
  })
})

describe('the frame', () => {
  const shell = (given: Frame, links = languages) =>
    render(
      <Shell frame={given} languages={links} language={language}>
        {hostile('text')}
      </Shell>,
    )

  it('begins with a link to the text', () => {
    const element = shell(frame)
    expect(element.querySelector('a')?.getAttribute('href')).toBe('#content')
    expect(texts(element, 'main#content')).toEqual([hostile('text')])
  })

  it('leads through the site by the addresses that it is given', () => {
    const element = shell(frame)
    expect(attributes(element, '#menu a', 'href')).toEqual(['/de/tags', '/de/search'])
    expect(attributes(element, '#menu a', 'rel')).toEqual([null, 'search'])
    expect(texts(element, '#menu a')).toEqual([hostile('topics'), hostile('search')])
    expect(texts(element, 'footer nav a')).toEqual([hostile('about')])
  })

  it('shows the beginning of the hash of its records, where it keeps some', () => {
    const [link] = shell(frame).querySelectorAll('footer p a')
    expect(link?.getAttribute('title')).toBe(frame.record?.sha256)
    expect(link?.textContent).toContain('0123456789abcdef')
    expect(link?.textContent).not.toContain(frame.record?.sha256)
    expect(shell(bareFrame).querySelector('footer p')).toBeNull()
  })

  it('offers no languages where there is one', () => {
    const navigations = (links: LanguageLink[]) => shell(bareFrame, links).querySelectorAll('nav')
    expect(navigations(languages)).toHaveLength(3)
    expect(navigations(own ? [own] : [])).toHaveLength(2)
  })
})

describe('the header', () => {
  it('has a button that opens the ways through the site', () => {
    const element = render(<Header frame={frame} languages={languages} language={language} />)
    const [menu] = attributes(element, 'button', 'popovertarget')
    expect(element.querySelector(`nav#${menu}[popover]`)?.querySelectorAll('a')).toHaveLength(2)
  })
})

describe('the notice', () => {
  const notice = (given: Frame['notice']) => render(<Notice notice={given} language={language} />)

  it.each(['demo', 'preview'] as const)('marks a %s', (kind) => {
    expect(notice(kind).textContent).toBe(language.t(`site.${kind}`))
  })

  it('marks no publication', () => {
    expect(notice(undefined).innerHTML).toBe('')
  })
})

describe('the wordmark', () => {
  const wordmark = (given: Frame) => render(<Wordmark frame={given} language={language} />)

  it('is a logo in place of the name, which stays the link’s own', () => {
    const element = wordmark(frame)
    expect(attributes(element, 'img', 'src')).toEqual(['/logo.svg'])
    expect(attributes(element, 'img', 'alt')).toEqual([''])
    expect(element.querySelector('a')?.getAttribute('aria-label')).toContain(hostile('site'))
  })

  it('is the name where there is no logo', () => {
    const element = wordmark({ ...frame, logo: undefined })
    expect(element.querySelector('img')).toBeNull()
    expect(element.textContent).toBe(`${hostile('site')}.`)
    expect(attributes(element, 'a', 'href')).toEqual(['/de'])
  })
})
