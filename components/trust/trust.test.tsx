import { describe, expect, it } from 'vitest'
import type { VerifyPage as VerifyModel } from '@/lib/pages/verify-page'
import { hostile } from '@/lib/testing/hostile'
import { verify, versions } from '@/lib/testing/models/pages'
import { attributes, german, render, texts } from '@/lib/testing/render'
import { VerifyPage } from './verify-page'
import { VersionsPage } from './versions-page'

const language = german

describe('the page to verify', () => {
  const page = (given: VerifyModel) =>
    render(<VerifyPage page={given} script="/scripts/verify.js" language={language} />)

  it('asks its own page for an article', () => {
    const element = page(verify)
    expect(attributes(element, 'form', 'action')).toEqual(['/de/verify'])
    expect(attributes(element, 'input', 'name')).toEqual(['article'])
    expect(attributes(element, 'script', 'src')).toEqual(['/scripts/verify.js'])
  })

  it('claims nothing before it was computed', () => {
    const element = page(verify)
    expect(element.querySelectorAll('[data-says]').length).toBeGreaterThan(0)
    expect(element.querySelectorAll('[data-says]:not([hidden])')).toHaveLength(0)
    expect(attributes(element, '[data-result]', 'hidden')).toEqual([''])
    expect(attributes(element, '[data-result]', 'aria-live')).toEqual(['polite'])
  })

  it('has each of its answers once', () => {
    const names = attributes(page(verify), '[data-says]', 'data-says')
    expect(names).toEqual([...new Set(names)])
  })

  it('shows the way by hand where somebody has a key', () => {
    expect(texts(page(verify), 'pre code')).toEqual([hostile('command')])
    const links = (given: VerifyModel) => attributes(page(given), 'a', 'href')
    expect(links(verify)).toEqual(['/allowed_signers', '/de/transparency'])
    expect(links({ action: '/de/verify' })).toEqual(['/de/transparency'])
    expect(page({ action: '/de/verify' }).querySelectorAll('pre')).toHaveLength(0)
  })
})

describe('the versions of an article', () => {
  const element = render(<VersionsPage page={versions} language={language} />)

  it('are told apart by their day and kind, the newest first', () => {
    expect(attributes(element, 'li time', 'datetime')).toEqual(['2026-01-03', '2026-01-02'])
    const kinds = (['correction', 'first'] as const).map((kind) =>
      language.t(`versions.kind.${kind}`),
    )
    expect(texts(element, 'h2')).toEqual(kinds)
  })

  it('show what was taken out and put in', () => {
    expect(texts(element, 'del')).toEqual([hostile('old')])
    expect(texts(element, 'ins')).toEqual([hostile('new')])
  })

  it('have their note and label where there are such', () => {
    const [second, first] = element.querySelectorAll('li')
    expect(second?.textContent).toContain(hostile('note'))
    expect(second?.textContent).toContain(hostile('label'))
    expect(first?.querySelectorAll('p')).toHaveLength(1)
    expect(first?.querySelector('p')?.textContent).not.toContain('·')
  })

  it('lead to the article and to their data', () => {
    expect(attributes(element, 'a', 'href')).toEqual([versions.article, versions.data])
    expect(element.querySelector('h1')?.textContent).toContain(hostile('title'))
  })
})
