import { describe, expect, it } from 'vitest'
import type { Article as ArticleModel } from '@/lib/pages/article'
import { hostile } from '@/lib/testing/hostile'
import { article, bareArticle, cover, series } from '@/lib/testing/models/article'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { Article } from './article'
import { ArticleEnd } from './article-end'
import { CorrectionNote, Corrections } from './corrections'
import { CoverFigure } from './cover-figure'
import { Neighbours } from './neighbours'
import { Related } from './related'
import { SeriesBox } from './series-box'
import { TableOfContents } from './table-of-contents'
import { Tags } from './tags'

const language = german

function whole(given: ArticleModel): Element {
  return render(<Article article={given} embedScript="/scripts/embeds.js" language={language} />)
}

describe('an article', () => {
  it('shows what it is given in the order in which it is read', () => {
    const element = whole(article)
    const order = ['title', 'text', 'text', 'corrections', 'sources']
    expect(attributes(element, '[data-part]', 'data-part')).toEqual(order)
    expect(texts(element, 'h1')).toEqual([hostile('title')])
  })

  it('says to machines what AI did', () => {
    const element = whole(article)
    expect(attributes(element, 'article[ai-disclosure]', 'ai-disclosure')).toEqual(['ai-assisted'])
    expect(whole(bareArticle).querySelector('[ai-disclosure]')).toBeNull()
  })

  it('leaves out all that it is not given', () => {
    const element = whole(bareArticle)
    expect(element.querySelectorAll('nav, aside, script, figure, h1 ~ p, blockquote')).toHaveLength(
      0,
    )
    expect(attributes(element, '[data-part]', 'data-part')).toEqual(['title', 'text'])
  })

  it('has the script of frames where there are frames', () => {
    const scripts = (hasEmbeds: boolean) =>
      attributes(whole({ ...bareArticle, hasEmbeds }), 'script', 'src')
    expect(scripts(true)).toEqual(['/scripts/embeds.js'])
    expect(scripts(false)).toEqual([])
  })

  it('has a class that header and text share, so that reader modes keep both', () => {
    const parts = [...whole(article).querySelectorAll('.article-part')]
    expect(parts.map(({ tagName }) => tagName)).toEqual(['HEADER', 'DIV'])
    expect(new Set(parts.map(({ className }) => className))).toHaveProperty('size', 1)
  })
})

describe('corrections', () => {
  const { corrections } = article

  it('stand in full, in their order, and the latest at the top', () => {
    const element = render(<Corrections corrections={corrections} language={language} />)
    expect(texts(element, '[data-field=text]')).toEqual(corrections.map(({ text }) => text))
    const note = render(<CorrectionNote corrections={corrections} language={language} />)
    expect(attributes(note, 'time', 'datetime')).toEqual(['2026-01-04'])
    const id = element.querySelector('h2')?.id
    expect(attributes(note, 'a', 'href')).toEqual([`#${id}`])
  })

  it('have no heading where there are none', () => {
    expect(render(<Corrections corrections={[]} language={language} />).innerHTML).toBe('')
    expect(render(<CorrectionNote corrections={[]} language={language} />).innerHTML).toBe('')
  })
})

describe('the end', () => {
  const linksOf = (given: ArticleModel) =>
    attributes(render(<ArticleEnd article={given} language={language} />), 'a', 'href')

  it('leads to the ways that there are, by their addresses', () => {
    const { report, subscribe, newsletter, discussion } = article
    expect(linksOf(article)).toEqual([report.path, subscribe, newsletter, discussion?.path])
    expect(linksOf(bareArticle)).toEqual([bareArticle.subscribe])
  })

  it('asks for errors only where there is a way to report them', () => {
    const asked = german.t('article.endReport')
    const end = (given: ArticleModel) =>
      render(<ArticleEnd article={given} language={language} />).textContent
    expect(end(article)).toContain(asked)
    expect(end({ ...article, report: { by: 'imprint' } })).not.toContain(asked)
  })
})

describe('the cover', () => {
  const { use: _use, credentials: _credentials, ...plain } = cover.picture

  it('has its words, what AI did to it, and the way to its original', () => {
    const element = render(<CoverFigure cover={cover} language={language} />)
    expect(attributes(element, 'img', 'alt')).toEqual([cover.alt])
    expect(element.querySelector('figcaption')?.textContent).toContain(cover.caption)
    expect(attributes(element, 'figcaption [data-use]', 'data-use')).toEqual(['generated'])
    expect(attributes(element, 'figure', 'ai-disclosure')).toEqual(['ai-autonomous'])
    expect(attributes(element, 'a', 'href')).toEqual([cover.picture.credentials])
  })

  it('keeps names in its words whole', () => {
    const named = { ...cover, caption: 'V-JEPA 2 und Llama-Guard 3, V-JEPA 2' }
    const element = render(<CoverFigure cover={named} language={language} />)
    expect(texts(element, 'figcaption .nobr')).toEqual(['V-JEPA 2', 'Llama-Guard 3', 'V-JEPA 2'])
  })

  it('claims nothing of a picture that says nothing', () => {
    const element = render(<CoverFigure cover={{ picture: plain, alt: '' }} language={language} />)
    expect(element.querySelectorAll('figcaption, a, [ai-disclosure]')).toHaveLength(0)
  })

  it('is fetched before other pictures', () => {
    const element = render(<CoverFigure cover={cover} language={language} />)
    expect(attributes(element, 'img', 'fetchpriority')).toEqual(['high'])
    expect(attributes(element, 'img', 'loading')).toEqual([null])
  })
})

describe('the way onward', () => {
  it('leads to the articles before and after', () => {
    const element = render(<Neighbours article={article} language={language} />)
    expect(attributes(element, 'a[rel=prev]', 'href')).toEqual([article.older?.path])
    expect(attributes(element, 'a[rel=next]', 'href')).toEqual([article.newer?.path])
    expect(element.textContent).toContain(hostile('older'))
    const last = render(
      <Neighbours article={{ ...article, newer: undefined }} language={language} />,
    )
    expect(attributes(last, 'a', 'rel')).toEqual(['prev'])
    expect(render(<Neighbours article={bareArticle} language={language} />).innerHTML).toBe('')
  })

  it('names what is related, each in its own language', () => {
    const element = render(<Related entries={article.related} language={language} />)
    expect(attributes(element, 'h3', 'dir')).toEqual(['rtl'])
    expect(attributes(element, 'a', 'hreflang')).toEqual(['ar'])
    expect(render(<Related entries={[]} language={language} />).innerHTML).toBe('')
  })

  it('leads to all on its topics', () => {
    const element = render(<Tags tags={article.tags} language={language} />)
    expect(attributes(element, 'a[rel=tag]', 'href')).toEqual(['/de/tags/a', '/de/tags/b'])
    expect(texts(element, 'a')).toEqual([hostile('topic'), 'B'])
    expect(render(<Tags tags={[]} language={language} />).innerHTML).toBe('')
  })
})

describe('a series', () => {
  const element = render(<SeriesBox series={series} language={language} />)

  it('names its parts, and which of them this is', () => {
    expect(texts(element, 'a')).toEqual(series.parts.map(({ name }) => name))
    expect(attributes(element, 'a', 'rel')).toEqual(['prev', null, 'next'])
    expect(attributes(element, 'a', 'aria-current')).toEqual([null, 'page', null])
    expect(element.querySelector('nav')?.getAttribute('aria-label')).toContain(series.title)
  })

  it('unfolds of many parts those before and after, and keeps all at hand', () => {
    const parts = Array.from({ length: 9 }, (_, index) => ({
      part: index + 1,
      name: `Teil ${index + 1}`,
      path: `/de/articles/${index + 1}`,
      isCurrent: index === 8,
    }))
    const long = render(<SeriesBox series={{ ...series, parts }} language={language} />)
    expect(texts(long, 'nav > ol a')).toEqual(['Teil 8', 'Teil 9'])
    expect(texts(long, 'details a')).toEqual(parts.map(({ name }) => name))
    expect(texts(long, 'summary')).toEqual([language.t('article.allParts', { count: 9 })])
  })
})

describe('the table of contents', () => {
  const linksWith = (hasSources: boolean) =>
    attributes(
      render(
        <TableOfContents sections={article.contents} hasSources={hasSources} language={language} />,
      ),
      'a',
      'href',
    )

  it('leads to sections, to what is in them, and to sources if there are any', () => {
    expect(linksWith(true)).toEqual(['#one', '#in', '#two', '#sources'])
    expect(linksWith(false)).toEqual(['#one', '#in', '#two'])
  })
})
