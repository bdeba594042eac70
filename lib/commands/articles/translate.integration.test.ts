import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { Interrupted } from '../terminal'
import { articles } from '../test-articles'
import { TestPublication } from '../test-publication'
import { breakOff } from '../test-terminal'
import { wordsOf } from '../words'
import { translateArticle } from './translate'

const words = wordsOf('en')
const german = 'content/posts/2026-01-02-beispiel/de.md'
let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication(articles)
})

afterEach(() => publication.remove())

describe('translate', () => {
  it('leaves nothing for the check to say of a skeleton, and says what is left when it is no draft any more', async () => {
    const written = '## Teil\n\nSatz.\n\n- eins\n\n### Quellen\n\n- [A: B](https://a.example)\n'
    publication.write({
      [german]: `---\ntitle: T\nai: { use: generated }\n---\n\nAnfang.\n\n<!--more-->\n\n${written}`,
    })
    const { project, terminal } = await publication.start('ai', 'An Example')
    await translateArticle(project, { article: 'beispiel', locale: 'en' }, terminal, words)
    const english = german.replace('de.md', 'en.md')
    const told = async () => (await publication.problems()).filter((line) => line.includes(english))
    expect(await told()).toEqual([])
    publication.write({ [english]: publication.read(english).replace('draft: true\n', '') })
    expect(await told()).toEqual(Array(3).fill(`error ${english} template-text`))
  })

  it('carries fields over and leaves the structure to be written over', async () => {
    const { project, terminal } = await publication.start('ai', 'An Example')
    const { sha256 = '' } = project.readings.get(german)?.hashes ?? {}
    const named = stringify({ readingText: sha256.slice(0, 16) }).trim()
    await translateArticle(project, { article: 'beispiel', locale: 'en' }, terminal, words)
    expect(publication.read('content/posts/2026-01-02-beispiel/en.md')).toBe(`---
language: en
title: An Example
slug: an-example
ai:
  use: translated
  translation:
    from: de
    ${named}
tags:
  - ai
sources:
  - id: a
    url: https://a.example
draft: true
---

<!-- de → en: Anfang. -->

<!--more-->

## Teil

<!-- de → en: Satz [@a]. -->

\`\`\`js
x
\`\`\`

### Sources

- [A](https://a.example)
`)
  })

  it.each([
    ['Example', 'title: Example\nslug: example\n', 1],
    ['Beispiel!', 'title: Beispiel!\nai:', 1],
    ['Ein Beispiel', 'title: Ein Beispiel\nai:', 2],
    [undefined, 'title: Ein Beispiel\nai:', 2],
  ])('makes the address of %s', async (title, fields, said) => {
    const { project, terminal } = await publication.start()
    const given = { article: 'beispiel', locale: 'en', by: 'ai', title } as const
    await translateArticle(project, given, terminal, words)
    expect(publication.read('content/posts/2026-01-02-beispiel/en.md')).toContain(fields)
    expect(terminal.said).toHaveLength(said)
  })

  it.each(['none', 'edited', 'generated'])(
    'says that a person translated a text with use: %s',
    async (use) => {
      publication.remove()
      publication = new TestPublication({
        [german]: `---\ntitle: Ein Beispiel\nai: { use: ${use} }\n---\n\nAnfang.\n`,
      })
      const given = { article: 'beispiel', locale: 'en', by: 'person', title: 'Example' } as const
      const { project, terminal } = await publication.start()
      await translateArticle(project, given, terminal, words)
      expect(await publication.problems()).not.toContainEqual(expect.stringContaining('error'))
      expect(publication.read('content/posts/2026-01-02-beispiel/en.md')).toContain(
        'ai:\n  use: none\n  translation:\n    from: de\n',
      )
    },
  )

  it.each([
    ['nichts', 'There is no article “nichts”'],
    ['entwurf', 'There is no such version: de'],
  ])('refuses %s', async (article, message) => {
    const { project, terminal } = await publication.start('ai')
    await expect(
      translateArticle(project, { article, locale: 'en' }, terminal, words),
    ).rejects.toThrow(message)
  })

  it('writes nothing where somebody breaks off', async () => {
    const { project, terminal } = await publication.start(breakOff)
    const before = publication.files()
    await expect(
      translateArticle(project, { article: 'beispiel', locale: 'en' }, terminal, words),
    ).rejects.toThrow(Interrupted)
    expect(publication.files()).toEqual(before)
  })
})
