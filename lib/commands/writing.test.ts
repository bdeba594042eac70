import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { moveArticle } from './articles/move'
import { newArticle } from './articles/new-article'
import { removeArticle } from './articles/remove'
import { showStatus, statusOf } from './articles/status'
import { translateArticle } from './articles/translate'
import { addTopic } from './site/topic'
import { Interrupted } from './terminal'
import { TestPublication } from './test-publication'
import { type Answer, breakOff, PlayedTerminal } from './test-terminal'
import { wordsOf } from './words'

const words = wordsOf('en')
const german = `---
title: "Ein Beispiel" # bleibt
ai: { use: generated }
tags: [ai]
sources: [{ id: a, url: https://a.example }]
---

Anfang.

<!--more-->

## Teil

Satz [@a].

\`\`\`js
x
\`\`\`

### Quellen

- [A](https://a.example)
`
const other =
  '---\ntitle: Anderes\n---\n\nEin [Link](/de/posts/beispiel#teil) und [noch](../2026-01-02-beispiel/de.md).\n\n<!--more-->\n\nEnde.\n'

let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({
    'content/posts/2026-01-02-beispiel/de.md': german,
    'content/posts/2026-01-03-anderes/de.md': other,
    'content/posts/2026-01-04-entwurf/en.md': '---\ntitle: Draft\ndraft: true\n---\n\nText.\n',
  })
})

afterEach(() => publication.remove())

const start = async (...answers: Answer[]) => ({
  project: await publication.project(),
  terminal: new PlayedTerminal(answers),
})

describe('new', () => {
  it('asks what AI did and makes a draft that the check takes', async () => {
    const { project, terminal } = await start('none')
    const { data } = await newArticle(
      project,
      { title: 'Größe & Maß', locale: 'de', date: '2026-02-01' },
      terminal,
      words,
    )
    expect(data).toEqual({ file: 'content/posts/2026-02-01-groesse-mass/de.md' })
    expect(publication.read('content/posts/2026-02-01-groesse-mass/de.md')).toMatch(
      /^---\nlanguage: de\ntitle: Größe & Maß\nai:\n {2}use: none\ndraft: true\n---\n/,
    )
    expect((await publication.project()).posts).toHaveLength(4)
  })

  it('asks for an address where a title makes none, until it can be one', async () => {
    const { project, terminal } = await start('Ein Name', 'ein-name', 'none')
    const { data } = await newArticle(
      project,
      { title: '…', locale: 'de', date: '2026-02-01' },
      terminal,
      words,
    )
    expect(terminal.refused).toEqual([words('slug.form')])
    expect(data).toEqual({ file: 'content/posts/2026-02-01-ein-name/de.md' })
  })

  it('writes nothing where somebody breaks off', async () => {
    const { project, terminal } = await start(breakOff)
    const before = publication.files()
    await expect(
      newArticle(project, { title: 'X', locale: 'de' }, terminal, words),
    ).rejects.toThrow(Interrupted)
    expect(publication.files()).toEqual(before)
  })

  it.each([
    ['2026-01-02-beispiel', 'klartext translate 2026-01-02-beispiel en'],
    ['Beispiel', 'already is an article'],
    ['…', '--slug'],
  ])('refuses %s and says what to do', async (title, message) => {
    const { project, terminal } = await start()
    await expect(newArticle(project, { title, locale: 'en' }, terminal, words)).rejects.toThrow(
      message,
    )
  })
})

describe('translate', () => {
  it('carries fields over and leaves the structure to be written over', async () => {
    const { project, terminal } = await start('ai', 'An Example')
    await translateArticle(project, { article: 'beispiel', locale: 'en' }, terminal, words)
    expect(publication.read('content/posts/2026-01-02-beispiel/en.md')).toBe(`---
language: en
title: An Example
slug: an-example
ai:
  use: translated
  translation:
    from: de
tags:
  - ai
sources:
  - id: a
    url: https://a.example
draft: true
---

<!-- Anfang. -->

<!--more-->

## Teil

<!-- Satz [@a]. -->

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
    const { project, terminal } = await start()
    const given = { article: 'beispiel', locale: 'en', by: 'ai', title } as const
    await translateArticle(project, given, terminal, words)
    expect(publication.read('content/posts/2026-01-02-beispiel/en.md')).toContain(fields)
    expect(terminal.said).toHaveLength(said)
  })

  it.each([
    ['nichts', 'There is no article “nichts”'],
    ['entwurf', 'There is no such version: de'],
  ])('refuses %s', async (article, message) => {
    const { project, terminal } = await start('ai')
    await expect(
      translateArticle(project, { article, locale: 'en' }, terminal, words),
    ).rejects.toThrow(message)
  })

  it('writes nothing where somebody breaks off', async () => {
    const { project, terminal } = await start(breakOff)
    const before = publication.files()
    await expect(
      translateArticle(project, { article: 'beispiel', locale: 'en' }, terminal, words),
    ).rejects.toThrow(Interrupted)
    expect(publication.files()).toEqual(before)
  })
})

describe('move', () => {
  it('changes slug, alias and the links of other texts, and nothing else', async () => {
    const { project, terminal } = await start()
    await moveArticle(project, { article: 'beispiel', slug: 'neu' }, terminal, words)
    expect(publication.read('content/posts/2026-01-02-beispiel/de.md')).toBe(
      german
        .replace('---\n\nAnfang', 'slug: neu\naliases:\n  - /de/posts/beispiel\n---\n\nAnfang')
        .replace('[{ id: a, url: https://a.example }]', '[ { id: a, url: https://a.example } ]')
        .replace('[ai]', '[ ai ]'),
    )
    expect(publication.read('content/posts/2026-01-03-anderes/de.md')).toBe(
      other.replace('/de/posts/beispiel#', '/de/posts/neu#'),
    )
  })

  it('comes back without a trace of the way', async () => {
    await moveArticle(
      (await start()).project,
      { article: 'beispiel', slug: 'neu' },
      new PlayedTerminal(),
      words,
    )
    await moveArticle(
      (await start()).project,
      { article: 'neu', slug: 'beispiel' },
      new PlayedTerminal(),
      words,
    )
    expect(publication.read('content/posts/2026-01-02-beispiel/de.md')).toContain(
      'slug: beispiel\naliases:\n  - /de/posts/neu\n',
    )
  })

  it.each([
    ['Neu!', words('slug.form')],
    ['anderes', 'already belongs to content/posts/2026-01-03-anderes/de.md'],
    ['beispiel', 'already ends in'],
  ])('refuses the address %s', async (slug, message) => {
    const { project, terminal } = await start()
    await expect(
      moveArticle(project, { article: 'beispiel', slug }, terminal, words),
    ).rejects.toThrow(message)
  })
})

describe('remove', () => {
  it('asks, and leaves the address to say that the article is gone', async () => {
    const { project, terminal } = await start(true)
    await removeArticle(project, { article: 'beispiel' }, terminal, words)
    expect(publication.files()).not.toContain('content/posts/2026-01-02-beispiel/de.md')
    expect(publication.read('content/gone.yaml')).toContain(
      'gone:\n  - path: /de/posts/beispiel\n    title: Ein Beispiel\n    on: 2026-11-26\n',
    )
    expect((await publication.problems()).filter((said) => said.includes('gone.yaml'))).toEqual([])
  })

  it('leads the address to another article', async () => {
    const { project, terminal } = await start(true)
    await removeArticle(project, { article: 'beispiel', to: 'anderes' }, terminal, words)
    expect(publication.read('content/posts/2026-01-03-anderes/de.md')).toContain(
      'aliases:\n  - /de/posts/beispiel\n',
    )
  })

  it('leaves no trace of a draft', async () => {
    const { project } = await start()
    await removeArticle(project, { article: 'entwurf', yes: true }, new PlayedTerminal(), words)
    expect(publication.files()).not.toContain('content/gone.yaml')
  })

  it.each<Answer>([false, breakOff])('deletes nothing at the answer %s', async (answer) => {
    const { project, terminal } = await start(answer)
    await expect(removeArticle(project, { article: 'beispiel' }, terminal, words)).rejects.toThrow(
      Interrupted,
    )
    expect(publication.read('content/posts/2026-01-02-beispiel/de.md')).toBe(german)
  })
})

describe('topic', () => {
  it('asks for the word in each language and keeps the rest of the file', async () => {
    const { project, terminal } = await start('KI', 'Recht', 'Law')
    await addTopic(project, { id: 'law', names: {} }, terminal, words)
    expect(terminal.refused).toEqual([words('topic.taken', { name: 'KI', id: 'ai' })])
    expect(publication.read('content/site.yaml')).toContain('  law: { de: Recht, en: Law }\n')
    expect(publication.read('content/site.yaml')).toContain('name: Beispiel # bleibt\n')
  })

  it('adds nothing where somebody breaks off', async () => {
    const { project, terminal } = await start('Recht', breakOff)
    const before = publication.read('content/site.yaml')
    await expect(addTopic(project, { id: 'law', names: {} }, terminal, words)).rejects.toThrow(
      Interrupted,
    )
    expect(publication.read('content/site.yaml')).toBe(before)
  })

  it.each([
    ['Recht', {}, words('slug.form')],
    ['ai', {}, 'already exists'],
    ['law', { de: 'Recht' }, '--name en='],
  ])('refuses %s %j', async (id, names, message) => {
    const { project, terminal } = await start()
    await expect(addTopic(project, { id, names }, terminal, words)).rejects.toThrow(message)
  })
})

it('counts pictures that nobody has described', async () => {
  publication.write({
    'content/posts/2026-01-03-anderes/de.md': other
      .replace('Ende.', '![](a.png)\n\n![](a.png)')
      .replace('---\n\n', 'undescribed: [a.png]\n---\n\n'),
    'content/posts/2026-01-03-anderes/a.png': 'x',
  })
  const { project, terminal } = await start()
  showStatus(project, terminal, words)
  expect(terminal.said.join()).toMatch(/anderes .*2 pictures without a description/)
})

it('keeps a gap behind the longest cell', async () => {
  const fields = 'undescribed: [a.png]\nsources: [{ url: "https://a.example", title: A }]\n'
  publication.write({
    'content/posts/2026-01-03-anderes/de.md': other
      .replace('Ende.', '![](a.png)')
      .replace('---\n\n', `${fields}---\n\n`),
    'content/posts/2026-01-03-anderes/en.md': other,
    'content/posts/2026-01-03-anderes/a.png': 'x',
  })
  const { project, terminal } = await start()
  showStatus(project, terminal, words)
  expect(terminal.said.join()).toMatch(
    /published, 1 source, 1 picture without a description {2}published/,
  )
})

it('shows articles by language', async () => {
  const { project, terminal } = await start()
  expect(statusOf(project).map(({ versions }) => [versions.de?.state, versions.en?.state])).toEqual(
    [
      ['missing', 'draft'],
      ['published', 'missing'],
      ['published', 'missing'],
    ],
  )
  showStatus(project, terminal, words)
  expect(terminal.said.join()).toContain('3 articles: 2 published, 0 scheduled, 1 draft, 3 missing')
})
