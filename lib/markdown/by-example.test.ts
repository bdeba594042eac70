import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { publish, textContext } from '@/lib/testing/text'
import { attachmentPath } from '@/lib/urls'
import type { PublishContext } from './publish-context'

/** Each example of the page with the selectors of what readers get of it. */
const examples = [
  ...readFileSync('docs/markdown-by-example.md', 'utf8').matchAll(
    /^(?<fence>`{3,})md\n(?<markdown>[\s\S]*?)^\k<fence>\n(?<words>[\s\S]*?)^<!-- readers get: (?<selectors>.*) -->$/gm,
  ),
].map(({ groups = {} }) => ({
  markdown: groups.markdown ?? '',
  words: groups.words ?? '',
  selectors: (groups.selectors ?? '').split('; '),
}))

const hash = 'a'.repeat(64)

const source = (id: string, title: string, url: string) => ({
  ...{ id, title, url, language: undefined, number: 1 },
})

/** An article in English that has the files and sources which the examples name. */
const around: Partial<PublishContext> = {
  ...textContext(),
  locale: 'en',
  names: {
    ...textContext().names,
    tables: { label: (number) => `Table ${number}`, captionWords: ['Table'] },
  },
  sourceWords: { own: ['Sources'], foreign: ['Quellen'], notes: [] },
  sources: [
    source('pew', 'When pages disappear', 'https://example.org/pew'),
    source('archive', 'What stays', 'https://example.org/archive'),
  ],
  embeds: ['youtube.com'],
  readData: (file) =>
    file.endsWith('.csv') ? { file, text: 'Part;Bytes\nHTML;8000\nStyles;4000\n' } : undefined,
  resolveLink: (address) => {
    const href = address.startsWith('../') ? '/en/posts/v-jepa-2' : attachmentPath(hash, address)
    return /^https?:|^#|^mailto:/.test(address)
      ? undefined
      : { href, original: { address: href, hash: '' } }
  },
}

describe('each example', () => {
  it.each(examples)(
    'makes of $markdown what the page says',
    async ({ markdown, words, selectors }) => {
      const { html, problems } = await publish(markdown, around)
      const { document } = parseHTML(`<html><body>${html}</body></html>`)
      expect(problems).toEqual([])
      expect(words).toContain('Readers get')
      expect(selectors.filter((selector) => !document.querySelector(selector))).toEqual([])
    },
  )
})

it('shows every element that the article of the fixture shows', async () => {
  const article = readFileSync(
    'e2e/fixture/content/posts/2026-11-12-how-an-article-can-look/en.md',
    'utf8',
  ).replace(/^---\n[\s\S]*?\n---\n/, '')
  const elementsOf = async (markdown: string) => {
    const { html } = await publish(markdown, around)
    const { document } = parseHTML(`<html><body>${html}</body></html>`)
    const all = [...document.body.querySelectorAll('*')]
    return all.filter((found) => !found.closest('svg *')).map(({ localName }) => localName)
  }
  const shown = new Set(
    (await Promise.all(examples.map(({ markdown }) => elementsOf(markdown)))).flat(),
  )
  const inFormulas = /^(m[a-z]+|semantics|annotation)$/
  const wanted = new Set(await elementsOf(article))
  expect(wanted.size).toBeGreaterThan(20)
  expect([...wanted].filter((name) => !shown.has(name) && !inFormulas.test(name))).toEqual([])
})
