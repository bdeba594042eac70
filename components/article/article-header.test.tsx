import { describe, expect, it } from 'vitest'
import type { Article } from '@/lib/pages/article'
import { hostile } from '@/lib/testing/hostile'
import { article, bareArticle } from '@/lib/testing/models/article'
import { makeReview } from '@/lib/testing/posts'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { ArticleHeader } from './article-header'
import { Byline } from './byline'
import { LabelDetails } from './label-details'
import { LabelPanel } from './label-panel'

const language = german

describe('the header', () => {
  const header = (given: Article) => render(<ArticleHeader article={given} language={language} />)

  it('has the first topic above the title', () => {
    const [topic] = [...header(article).querySelectorAll('a, h1')]
    expect(topic?.getAttribute('href')).toBe('/de/tags/a')
    expect(topic?.textContent).toBe(hostile('topic'))
  })

  it('gives the answers before the cover', () => {
    const parts = [...header(article).querySelectorAll('.disclosure, figure')]
    expect(parts.map(({ tagName }) => tagName)).toEqual(['SECTION', 'FIGURE'])
  })

  it('says of what is not published that it is not', () => {
    expect(header(article).querySelectorAll('.banner')).toHaveLength(1)
    expect(header(bareArticle).querySelector('.banner')).toBeNull()
  })

  it('speaks to readers of a language that lacks it in that language', () => {
    const note = header(article).querySelector('[lang=he]')
    expect(note?.getAttribute('dir')).toBe('rtl')
    expect(note?.textContent).toContain(hostile('elsewhere'))
    expect(note?.querySelector('a')?.getAttribute('hreflang')).toBe('he')
    expect(header(bareArticle).querySelector('[lang]')).toBeNull()
  })
})

describe('the byline', () => {
  const byline = (given: Article) => render(<Byline article={given} language={language} />)

  it('names authors, with a link to those who have a page', () => {
    const element = byline(article)
    expect(attributes(element, 'a[rel=author]', 'href')).toEqual(['/de/authors/a'])
    expect(texts(element, 'a, b')).toEqual([hostile('author'), 'B'])
  })

  it('names the publisher where nobody is named', () => {
    expect(texts(byline(bareArticle), 'b')).toEqual(['Verlag'])
  })

  it('has the day of a change only where there was one', () => {
    expect(attributes(byline(article), 'time', 'datetime')).toEqual(['2026-01-02', '2026-01-06'])
    expect(attributes(byline(bareArticle), 'time', 'datetime')).toEqual(['2026-01-02'])
  })
})

describe('the label', () => {
  const panel = (given: Article) => render(<LabelPanel article={given} language={language} />)
  const answers = (given: Article) => texts(panel(given), 'section > dl dd').map((it) => it?.trim())

  it('gives four answers in their order', () => {
    const [use, review, sources, responsible] = answers(article)
    expect(use).toBe(hostile('use'))
    expect(review).toBe(hostile('review'))
    expect(sources).toContain('2')
    expect(responsible).toBe(hostile('responsible'))
  })

  it('asks nothing of a review where nothing is claimed of AI', () => {
    expect(answers(bareArticle)).toHaveLength(3)
  })

  it('shows the face of a reviewer, and a mark where there is none', () => {
    expect(panel(article).querySelectorAll('dd img')).toHaveLength(1)
    const without = panel({ ...article, reviewer: undefined })
    expect(without.querySelectorAll('dd img')).toHaveLength(0)
    expect(without.querySelectorAll('section > dl svg')).toHaveLength(2)
  })

  it('says what is true of the original, and that it is newer', () => {
    const original = panel(article).querySelector('.original')
    expect(original?.getAttribute('data-level')).toBe('edited-none')
    expect(original?.querySelector('a')?.getAttribute('hreflang')).toBe('ar')
    expect(original?.textContent).toContain(hostile('original'))
    expect(original?.querySelectorAll('strong')).toHaveLength(1)
    expect(panel(bareArticle).querySelector('.original')).toBeNull()
  })

  it('leads to the verification and the report of errors where there are such', () => {
    const ways = (given: Article) => attributes(panel(given), '.facts.no-print a', 'href')
    expect(ways(article)).toContain(article.verify)
    expect(ways(article)).toContain(article.report.path)
    expect(ways(bareArticle)).not.toContain(article.verify)
    expect(ways(bareArticle)).not.toContain(article.report.path)
  })
})

describe('the record', () => {
  const details = (given: Article) => render(<LabelDetails article={given} language={language} />)

  it('has a row for all that is on record, and no empty ones', () => {
    expect(texts(details(article), 'dt')).toHaveLength(7)
    expect(texts(details(bareArticle), 'dt')).toHaveLength(1)
    expect(texts(details(article), 'dd')).not.toContain('')
  })

  it('names tools and reviewer', () => {
    const rows = texts(details(article), 'dd')
    expect(rows).toContain(`${hostile('tool')} 2 (Beispiel)`)
    expect(rows).toContain('Erika Beispiel')
  })

  it('says that no tool is named where AI was used, and only there', () => {
    const rowsOf = (use: 'generated' | 'none') => {
      const disclosure = { ...bareArticle.disclosure, involvement: use, tools: [] }
      return texts(details({ ...bareArticle, disclosure }), 'dd')
    }
    expect(rowsOf('generated')).toContain('nicht angegeben')
    expect(rowsOf('none')).not.toContain('nicht angegeben')
  })

  it('leads to the reviewer where there is an address', () => {
    const url = 'https://www.example.org/?a=1&b=2'
    const review = makeReview({ by: { id: 'a', name: hostile('reviewer'), url } })
    const element = details({ ...article, disclosure: { ...article.disclosure, review } })
    expect(attributes(element, 'dd a', 'href')).toContain(url)
    expect(texts(element, 'dd a')).toContain(hostile('reviewer'))
  })

  it('leads to the versions where they are kept', () => {
    const links = (given: Article) => attributes(details(given), 'p a', 'href')
    expect(links(article)).toEqual([article.versions, article.provenance])
    expect(links(bareArticle)).toEqual([bareArticle.provenance])
  })
})
