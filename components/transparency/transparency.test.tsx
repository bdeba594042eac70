import { describe, expect, it } from 'vitest'
import type { TransparencyPage as TransparencyModel } from '@/lib/pages/transparency-page'
import { hostile } from '@/lib/testing/hostile'
import { postLink, transparency } from '@/lib/testing/models/transparency'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { Figures } from './figures'
import { Matrix } from './matrix'
import { PostLink } from './post-link'
import { TransparencyPage } from './transparency-page'

const language = german
const bare: TransparencyModel = {
  ...transparency,
  levels: { used: transparency.levels.used, others: [] },
  corrections: [],
  outdated: [],
  record: undefined,
  report: { by: 'imprint' },
}

describe('the page on transparency', () => {
  const page = (given: TransparencyModel) =>
    render(<TransparencyPage page={given} language={language} />)

  it('says what each label means, at an address of its own', () => {
    expect(attributes(page(transparency), 'dl > div', 'id')).toEqual([
      'generated-substantive',
      'none',
    ])
    const [used] = texts(page(transparency), 'dt')
    expect(used).toContain(hostile('use'))
    expect(used).toContain(hostile('review'))
    expect(texts(page(transparency), 'dd')[0]).toBe(hostile('explanation'))
  })

  it('folds the labels that no article has', () => {
    expect(attributes(page(transparency), 'details dl > div', 'id')).toEqual(['none'])
    expect(page(bare).querySelector('details')).toBeNull()
  })

  it('lists corrections in the language of their article, and says which it is where it is another', () => {
    const element = page(transparency)
    expect(texts(element, 'ol li p')).toEqual([
      '3. Januar 2026 auf Arabisch',
      hostile('correction'),
    ])
    expect(attributes(element, 'ol li p', 'lang')).toEqual([null, 'ar'])
    expect(attributes(element, 'ol li time', 'datetime')).toEqual(['2026-01-03'])
    expect(page(bare).textContent).toContain(language.t('transparency.noCorrections'))
  })

  it('leads to the records, the verification, the report and the data', () => {
    const { record, verify, report, data } = transparency
    const links = attributes(page(transparency), 'a', 'href')
    const { json, csv, schema } = data
    expect(links).toEqual(
      expect.arrayContaining([record?.path, verify, report.path, json, csv, schema]),
    )
    expect(texts(page(transparency), '#record code')).toEqual([record?.sha256])
  })

  it('leaves out what there is not', () => {
    const headings = (given: TransparencyModel) => texts(page(given), 'h2').length
    expect(headings(transparency) - headings(bare)).toBe(2)
    expect(page(bare).querySelector('#record')).toBeNull()
    expect(attributes(page(bare), 'a', 'href')).not.toContain(transparency.report.path)
  })
})

describe('the figures', () => {
  const figures = (given: TransparencyModel) =>
    texts(render(<Figures page={given} language={language} />), 'b')

  it('count, and name a share', () => {
    expect(figures(transparency)).toEqual(['4', '25\u00a0%', '1'])
    expect(figures({ ...bare, total: 0, reviewed: 0 })).toEqual(['0', '0\u00a0%', '0'])
  })
})

describe('the table', () => {
  const element = render(<Matrix page={transparency} language={language} />)

  it('has a named row for each use, and a column for each state', () => {
    expect(attributes(element, 'th[data-state]', 'data-state')).toEqual(['substantive', 'none'])
    expect(texts(element, 'th[scope=row]').map((it) => it?.trim())).toEqual([hostile('row')])
    expect(texts(element, 'tbody td')).toEqual(['1', '3', '4'])
    const [row] = element.querySelectorAll('tbody tr')
    expect(row?.children).toHaveLength(element.querySelectorAll('thead th').length)
  })

  it('can be scrolled by keyboard, and says what it is', () => {
    const [name] = texts(element, 'caption')
    expect(attributes(element, 'section', 'aria-label')).toEqual([name])
    expect(attributes(element, 'section', 'tabindex')).toEqual(['0'])
  })
})

describe('a link to an article', () => {
  it('says its language where it is another than the page’s', () => {
    const element = render(<PostLink link={postLink} locale="de" />)
    expect(texts(element, 'a')).toEqual([hostile('post')])
    expect(attributes(element, 'a', 'lang')).toEqual(['ar'])
    expect(attributes(element, 'a', 'hreflang')).toEqual(['ar'])
    expect(attributes(element, 'a', 'dir')).toEqual(['rtl'])
  })

  it('says none where it is the same', () => {
    const element = render(<PostLink link={postLink} locale="ar" />)
    expect(element.querySelectorAll('[lang], [hreflang], [dir]')).toHaveLength(0)
  })
})
