import { describe, expect, it } from 'vitest'
import { hostile } from '@/lib/testing/hostile'
import { entry, label, picture } from '@/lib/testing/models/cards'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { AccentStyle } from './accent-style'
import { Chip } from './chip'
import { Entry } from './entry'
import { Facts } from './facts'
import { JsonLd } from './json-ld'
import { ReviewMark, UseMark } from './mark'
import { PageHeading } from './page-heading'
import { PageScript } from './page-script'
import { Picture } from './picture'
import { Portrait } from './portrait'
import { Prose } from './prose'
import { ReportLink } from './report-link'
import { Rosette } from './rosette'
import { ShortLabel } from './short-label'
import { Title } from './title'

const language = german

describe('an entry of a list', () => {
  const shown = (given = entry) => render(<Entry entry={given} language={language} />)

  it('says of a version in another language that it is the only one, where it is', () => {
    const only = language.t('index.onlyIn', { language: 'Arabisch' })
    expect(shown().textContent).toContain(only)
    const foreign = entry.foreign && { ...entry.foreign, isOnly: false }
    const { textContent } = shown({ ...entry, foreign })
    expect(textContent).not.toContain(only)
    expect(textContent).toContain(language.t('sources.inLanguage', { language: 'Arabisch' }))
  })

  it('speaks the language of its article', () => {
    expect(texts(shown(), 'h3')).toEqual([entry.title])
    expect(attributes(shown(), 'h3, .label [lang]', 'lang')).toEqual(['ar', 'ar', 'ar'])
    expect(attributes(shown(), 'h3, .label [lang]', 'dir')).toEqual(['rtl', 'rtl', 'rtl'])
    expect(attributes(shown(), 'a', 'hreflang')).toEqual(['ar'])
  })

  it('has no label of a text that says nothing, and no language where it is the page’s', () => {
    const element = shown({ ...entry, label: undefined, foreign: undefined })
    expect(element.querySelectorAll('.label, [lang], [dir], [hreflang]')).toHaveLength(0)
    expect(texts(element, '.facts')).toEqual(['2. Januar 2026'])
  })
})

describe('a label in one line', () => {
  it('says what AI did, and who checked it where that is a question', () => {
    const whole = render(<ShortLabel label={label} />)
    expect(whole.textContent).toContain(label.what)
    expect(whole.textContent).toContain(label.review)
    const use = render(<ShortLabel label={{ ...label, review: undefined }} />)
    expect(use.textContent?.trim()).toBe(label.what)
  })

  it('is absent where nothing is said', () => {
    expect(render(<ShortLabel />).innerHTML).toBe('')
  })
})

describe('a mark', () => {
  it('says nothing of its own to a screen reader', () => {
    expect(attributes(render(<UseMark involvement="none" />), 'svg', 'aria-hidden')).toEqual([
      'true',
    ])
  })

  it('is absent where nothing is known of AI', () => {
    expect(render(<UseMark involvement="unknown" />).innerHTML).toBe('')
  })

  it('differs where a review holds', () => {
    const drawn = (state: 'substantive' | 'formal' | 'none') =>
      render(<ReviewMark reviewState={state} />).innerHTML
    expect(drawn('substantive')).not.toBe(drawn('formal'))
    expect(drawn('formal')).toBe(drawn('none'))
  })
})

describe('a picture', () => {
  const shown = (isUrgent?: boolean) =>
    render(<Picture picture={picture} alt={hostile('alt')} sizes="5rem" isUrgent={isUrgent} />)

  it('has its words, its size and its files in all formats', () => {
    expect(attributes(shown(), 'img', 'alt')).toEqual([hostile('alt')])
    expect(attributes(shown(), 'img', 'width')).toEqual(['600'])
    expect(attributes(shown(), 'img', 'height')).toEqual(['400'])
    expect(attributes(shown(), 'source', 'type')).toEqual(['image/avif'])
    expect(attributes(shown(), 'source, img', 'sizes')).toEqual(['5rem', '5rem'])
  })

  it('waits until it is near, but where it is seen at once', () => {
    expect(attributes(shown(), 'img', 'loading')).toEqual(['lazy'])
    expect(attributes(shown(true), 'img', 'loading')).toEqual([null])
  })

  it('lists no files where there is one', () => {
    const single = { ...picture, srcSet: picture.src }
    const element = render(<Picture picture={single} alt="" sizes="" />)
    expect(attributes(element, 'img', 'srcset')).toEqual([null])
  })
})

describe('a portrait', () => {
  it('is not read out, since it stands beside the name', () => {
    const element = render(<Portrait face={{ initials: 'EB', portrait: picture }} size="small" />)
    expect(attributes(element, 'img', 'alt')).toEqual([''])
    expect(element.textContent).toBe('')
  })

  it('is the first letters of the name where there is none', () => {
    const element = render(<Portrait face={{ initials: 'EB' }} size="small" />)
    expect(texts(element, '[aria-hidden=true]')).toEqual(['EB'])
  })
})

describe('small parts', () => {
  it('the publisher’s colour is set for both schemes, where there is one', () => {
    const style = render(<AccentStyle accent={['#123456', '#abcdef']} />)
    expect(style.querySelector('style')?.textContent).toContain('light-dark(#123456,#abcdef)')
    expect(render(<AccentStyle />).innerHTML).toBe('')
  })

  it('a chip is marked where it is the page', () => {
    const chip = (isCurrent?: boolean) =>
      render(<Chip name={hostile('name')} path="/a?b=1&c=2" isCurrent={isCurrent} />)
    expect(attributes(chip(true), 'a', 'aria-current')).toEqual(['page'])
    expect(attributes(chip(), 'a', 'aria-current')).toEqual([null])
    expect(attributes(chip(), 'a', 'href')).toEqual(['/a?b=1&c=2'])
    expect(chip().textContent).toBe(hostile('name'))
  })

  it('absent facts leave no gap', () => {
    const element = render(<Facts facts={[undefined, 'a', false, '', hostile('b')]} />)
    expect(texts(element, 'span').filter(Boolean)).toEqual(['a', hostile('b')])
  })

  it('structured data close no element, and stay what they are', () => {
    const data = { name: hostile('name') }
    const [block, ...others] = texts(render(<JsonLd blocks={[data]} />), 'script')
    expect(others).toEqual([])
    expect(JSON.parse(block ?? '')).toEqual(data)
  })

  it('a heading has a line below it only where something is said', () => {
    const heading = (below?: string) =>
      render(<PageHeading title={hostile('a')}>{below}</PageHeading>)
    expect(texts(heading('b'), 'h1, p')).toEqual([hostile('a'), 'b'])
    expect(texts(heading(), 'h1, p')).toEqual([hostile('a')])
  })

  it('the page’s script runs before the first paint', () => {
    const element = render(<PageScript src="/a.js" />)
    expect(attributes(element, 'script', 'src')).toEqual(['/a.js'])
    expect(attributes(element, 'script', 'blocking')).toEqual(['render'])
  })

  it('a text is set in its language', () => {
    const element = render(<Prose html="<p>نص</p>" lang="ar" dir="rtl" />)
    expect(attributes(element, '.prose', 'dir')).toEqual(['rtl'])
    expect(texts(element, '.prose > p')).toEqual(['نص'])
    expect(attributes(element, '.prose', 'data-part')).toEqual([null])
  })

  it('the report of errors is offered where there is a way', () => {
    const path = 'mailto:a@example.org?subject=a&body="b"'
    const element = render(<ReportLink report={{ by: 'mail', path }} language={language} />)
    expect(attributes(element, 'a', 'href')).toEqual([path])
    const none = render(<ReportLink report={{ by: 'imprint' }} language={language} />)
    expect(none.innerHTML).toBe('')
  })

  it('a drawing is shown as it was drawn', () => {
    expect(render(<Rosette svg="<svg></svg>" className="a" />).innerHTML).toContain('<svg')
  })

  it('names in a title do not break, and nothing of it is lost', () => {
    const title = `V-JEPA 2: ${hostile('title')}`
    const element = render(<Title text={title} />)
    expect(element.textContent).toBe(title)
    expect(texts(element, '.nobr')).toContain('V-JEPA 2')
  })
})
