import { describe, expect, it } from 'vitest'
import { documentOf, textOf } from './out'

const copyOfGone = 'https://archive.example/20260102030405/https://example.org/gone'

function text(element: Element | undefined): string {
  return element?.textContent ?? ''
}

function hrefs(element: Element | undefined): (string | null)[] {
  return [...(element?.querySelectorAll('a:not(.back)') ?? [])].map((link) =>
    link.getAttribute('href'),
  )
}

/** What Robust Links says of a link (https://robustlinks.mementoweb.org/spec/). */
function attributes(link: Element | null | undefined): (string | null | undefined)[] {
  const names = ['originalurl', 'versionurl', 'versiondate']
  return names.map((name) => link?.getAttribute(`data-${name}`))
}

describe('an article with sources of every kind', () => {
  const document = documentOf('de/posts/standing.html')
  const entries = [...document.querySelectorAll('.sources > ol > li')]

  it('leads to the copy of a source that is gone', () => {
    const [gone] = entries
    expect(hrefs(gone)).toEqual([
      copyOfGone,
      `${copyOfGone}#:~:text=Word%20for%20word.`,
      copyOfGone,
      'https://example.org/gone',
    ])
    expect(text(gone)).toContain(
      'seit 5. November 2026 nicht mehr erreichbar archivierte Kopie vom 2. Januar 2026 ursprüngliche Adresse',
    )
    expect(attributes(gone?.querySelector('cite a'))).toEqual([
      'https://example.org/gone',
      copyOfGone,
      '2026-01-02',
    ])
  })

  it('says so of a source that is gone without a copy', () => {
    const [, lost] = entries
    expect(hrefs(lost)).toEqual(['https://example.org/lost'])
    expect(text(lost)).toContain('seit 6. November 2026 nicht mehr erreichbar')
  })

  it('shows all that is known of a source', () => {
    const [, , kept] = entries
    expect(hrefs(kept)).toEqual(['https://example.org/kept', 'https://archive.example/kept'])
    expect(text(kept)).toContain(
      'Jane Doe und Richard Roe Example example.org 17. Mai 2024 abgerufen am 1. November 2026 Kapitel 3',
    )
    expect(text(kept)).toContain(
      'erreichbar am 20. November 2026 archivierte Kopie vom 2. November 2026',
    )
  })

  it('leads on to where a source has moved, and nowhere from a book', () => {
    const [, , , moved, book] = entries
    expect(hrefs(moved)).toEqual(['http://example.org/moved', 'https://example.org/new'])
    expect(hrefs(book)).toEqual([])
    expect(text(book)).toMatch(/A bookDoe/)
  })

  it('quotes a passage in its language', () => {
    const quote = entries[0]?.querySelector('blockquote')
    expect([quote?.getAttribute('lang'), quote?.textContent]).toEqual(['en', 'Word for word.'])
  })

  it('names the copy on links of the text, too', () => {
    expect(attributes(document.querySelector('.prose a[href="https://example.org/kept"]'))).toEqual(
      ['https://example.org/kept', 'https://archive.example/kept', '2026-11-02'],
    )
  })
})

describe('a quote', () => {
  const gone = () => documentOf('de/posts/standing.html').querySelector('.sources > ol > li')
  const found = () => documentOf('de/posts/reviewed.html').querySelector('.sources > ol > li')
  const passage = (entry: Element | null) => entry?.querySelector('a[href*=":~:text="]')

  it('says that its source has it, and leads to the passage', () => {
    expect(text(passage(found()) ?? undefined)).toBe('Zitat dort gefunden am 20. November 2026')
    expect(passage(found())?.getAttribute('href')).toBe(
      'https://example.org/zahl#:~:text=Es%20ist%20eins.',
    )
  })

  it('says where nobody could look for it, and leads to the copy of what is gone', () => {
    expect(text(passage(gone()) ?? undefined)).toBe(
      'Zitat ließ sich am 20. November 2026 nicht automatisch prüfen',
    )
    expect(passage(gone())?.getAttribute('href')).toBe(`${copyOfGone}#:~:text=Word%20for%20word.`)
  })

  it('counts in the answer before the text, as a page and as Markdown', () => {
    const answer = ['2 Quellen', '1 Zitat belegt']
    const facts = documentOf('de/posts/reviewed.html').querySelectorAll('.disclosure dd .facts > *')
    expect([...facts].map((fact) => text(fact)?.trim())).toEqual(answer)
    expect(textOf('de/posts/reviewed.md')).toContain(`- Quellen: ${answer.join(' · ')}`)
  })
})
