import { describe, expect, it } from 'vitest'
import { headerRules, headersFor as headersOf } from './headers'
import { headersFile, readHeaders } from './hosts'

const locales = ['de', 'en']
const rules = headerRules(locales, ["'sha256-abc='"])
const headersFor = (path: string) => headersOf(rules, path)

describe('headers', () => {
  it('forbid everything that is not named, and inline script', () => {
    const policy = headersFor('/de')['Content-Security-Policy'] ?? ''
    expect(policy.startsWith("default-src 'none'")).toBe(true)
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('let frames in only from hosts that the publisher names', () => {
    const policyOf = (embeds: string[]) =>
      headersOf(headerRules(locales, [], { embeds }), '/de')['Content-Security-Policy']
    expect(policyOf([])).not.toContain('frame-src')
    expect(policyOf(['youtube.com', 'tube.example.org'])).toContain(
      '; frame-src https://www.youtube-nocookie.com https://tube.example.org;',
    )
  })

  it('cache hashed files for ever and nothing else', () => {
    expect(headersFor('/_next/static/chunks/a.css')['Cache-Control']).toContain('immutable')
    expect(headersFor('/de/posts/x')['Cache-Control']).toBeUndefined()
  })

  it('say that twins are Markdown, which search engines need not list', () => {
    const { 'Content-Type': type, 'X-Robots-Tag': robots } = headersFor('/de/posts/x.md')
    expect([type, robots]).toEqual(['text/markdown; charset=utf-8', 'noindex'])
    expect(headersFor('/de/posts/x')['X-Robots-Tag']).toBeUndefined()
  })

  it('are read from _headers as they were written', () => {
    expect(readHeaders(headersFile(rules))).toEqual(rules)
  })

  it('stand in _headers line by line', () => {
    for (const [name, value] of Object.entries(headersFor('/de')))
      expect(headersFile(rules)).toContain(`\n  ${name}: ${value}\n`)
  })
})
