import { describe, expect, it } from 'vitest'
import { documentOf, files, pages, textOf } from './out'

/** One of them has sources that are gone, which `source-availability.test.ts` looks at. */
const articles = pages.filter((file) => /^[^/]+\/posts\/(?!standing)[^/]+\.html$/.test(file))

function listOf(document: Document): Element[] {
  return [...document.querySelectorAll('.sources > ol > li')]
}

function titleOf(entry: Element): string {
  return entry.querySelector('cite')?.textContent ?? ''
}

function links(document: Document, role: string): Element[] {
  return [...document.querySelectorAll(`a[role=${role}]`)]
}

/** The one element that a link within the page leads to; none where its id stands twice. */
function targetOf(document: Document, link: Element): Element | undefined {
  const id = link.getAttribute('href')?.slice(1)
  const found = [...document.querySelectorAll('[id]')].filter((element) => element.id === id)
  return found.length === 1 ? found[0] : undefined
}

const withClaims = articles.filter((file) => links(documentOf(file), 'doc-noteref').length > 0)
const withSources = articles.filter((file) => listOf(documentOf(file)).length > 0)

it('finds articles with sources and with claims that point at them', () => {
  expect(withSources.length).toBeGreaterThanOrEqual(7)
  expect(withClaims.length).toBeGreaterThanOrEqual(5)
})

describe.each(withClaims)('the claims of %s', (file) => {
  const document = documentOf(file)
  const entries = listOf(document)

  it('point at the source whose number they show and whose title they say', () => {
    for (const claim of links(document, 'doc-noteref')) {
      const target = targetOf(document, claim)
      const number = target ? entries.indexOf(target) + 1 : 0
      expect(claim.textContent).toBe(String(number))
      const title = titleOf(entries[number - 1] ?? claim)
      expect(claim.getAttribute('aria-label')).toMatch(new RegExp(`^(Quelle|Source) ${number}: `))
      expect(claim.getAttribute('aria-label')).toContain(title)
    }
  })

  it('are all led back to, each once, from the source that they point at', () => {
    const claims = links(document, 'doc-noteref')
    const backLinks = links(document, 'doc-backlink').filter((link) => link.closest('.sources'))
    expect(new Set(backLinks.map((link) => targetOf(document, link)))).toEqual(new Set(claims))
    expect(backLinks).toHaveLength(claims.length)
    for (const link of backLinks) {
      const claim = targetOf(document, link)
      expect(link.closest('li')).toBe(claim && targetOf(document, claim))
    }
  })
})

/** A book may have none. */
function addressOf(entry: Element): { URL?: string } {
  const URL = entry.querySelector('cite a')?.getAttribute('href')
  return URL ? { URL } : {}
}

describe.each(withSources)('the sources of %s', (file) => {
  const document = documentOf(file)
  const entries = listOf(document)
  const base = file.replace(/\.html$/, '')
  const citations: unknown = JSON.parse(textOf(`${base}/sources.json`))

  it('are the same in CSL-JSON', () => {
    expect(citations).toMatchObject(
      entries.map((entry) => ({ title: titleOf(entry), ...addressOf(entry) })),
    )
    expect(citations).toHaveLength(entries.length)
  })

  it('are the same in BibTeX', () => {
    const bib = textOf(`${base}/sources.bib`)
    const urls = [...bib.matchAll(/^ {2}url = \{(.*)\},$/gm)].map(([, url]) => url)
    expect(bib.match(/^@\w+\{/gm)).toHaveLength(entries.length)
    expect(urls).toEqual(entries.flatMap((entry) => addressOf(entry).URL ?? []))
  })

  it('are the same in the structured data', () => {
    const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')]
    const data = blocks.map((block): unknown => JSON.parse(block.textContent ?? ''))
    expect(data).toContainEqual(
      expect.objectContaining({
        citation: entries.map((entry) => expect.objectContaining({ name: titleOf(entry) })),
      }),
    )
  })

  it('are linked in both forms from the list and from the head', () => {
    const inList = [...document.querySelectorAll('.sources-export a')]
    const inHead = [...document.querySelectorAll('link[rel=alternate][type]')]
    const paths = [...inList, ...inHead].map((link) => {
      const address = new URL(link.getAttribute('href') ?? '', 'http://localhost')
      return address.pathname.slice(1)
    })
    for (const ending of ['json', 'bib'])
      expect(paths.filter((path) => path === `${base}/sources.${ending}`)).toHaveLength(2)
  })
})

it('hands out sources only of articles that have some', () => {
  const handedOut = [...files].filter((file) =>
    /\/(?!standing)[^/]+\/sources\.(json|bib)$/.test(file),
  )
  expect(handedOut.sort()).toEqual(
    withSources
      .flatMap((file) => ['bib', 'json'].map((ending) => file.replace('html', `sources.${ending}`)))
      .map((file) => file.replace('.sources.', '/sources.'))
      .sort(),
  )
})

it('shows no marker as it is written, and none on pages that list articles', () => {
  const prose = pages.flatMap((file) => {
    const document = documentOf(file)
    for (const code of document.querySelectorAll('code')) code.remove()
    return document.body.textContent?.includes('[@') ? [file] : []
  })
  expect(prose).toEqual([])
  const lists = pages.filter((file) => !/^[^/]+\/posts\//.test(file))
  expect(lists.filter((file) => links(documentOf(file), 'doc-noteref').length > 0)).toEqual([])
})
