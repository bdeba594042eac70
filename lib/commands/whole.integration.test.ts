import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { initPublication } from './site/init'
import { addLanguage, removeLanguage } from './site/language'
import { Interrupted } from './terminal'
import { TestPublication } from './test-publication'
import { type Answer, breakOff, PlayedTerminal } from './test-terminal'
import { wordsOf } from './words'

const words = wordsOf('en')
const post = (fields = '') => `---\ntitle: Titel\n${fields}---\n\nText.\n\n<!--more-->\n\nMehr.\n`

let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({
    'content/posts/2026-01-02-a/de.md': post('tags: [ai]\n'),
    'content/posts/2026-01-02-a/en.md': post('slug: b\n'),
    'content/posts/2026-01-02-a/en.review.json': '{}',
    'content/posts/2026-01-02-a/history/en.2026-01-02.abc.json': '{}',
    'content/posts/2026-01-03-c/en.md': post(),
    'content/pages/imprint/de.md':
      '---\ntitle: Impressum\n---\n\n[c](../../posts/2026-01-03-c/en.md)\n',
  })
})

afterEach(() => publication.remove())

const problems = () => publication.problems()

describe('init', () => {
  const here = () => ({ root: publication.root, timeZone: 'UTC' })
  const full = {
    name: 'N',
    taglines: { de: 'S', en: 'S', fr: 'S', pl: 'S' },
    publisher: 'P *Q*',
    street: 'S',
    city: 'C',
    country: 'L',
    email: 'e@example.org',
    phone: '1',
    responsible: 'R',
    url: 'https://n.example',
    timeZone: 'Europe/Berlin',
    accent: '',
    yes: true,
  }

  it.each([[['de']], [['en', 'de']], [['pl', 'fr', 'de', 'en']]])(
    'makes a publication in %j that passes every check',
    async (locales) => {
      await initPublication(here(), { ...full, locales }, new PlayedTerminal(), words)
      expect(publication.files().filter((file) => !/^content\/(pages|site)/.test(file))).toEqual([])
      expect(publication.files()).toContain(`content/pages/privacy/${locales[0]}.md`)
      expect(await problems()).toEqual([])
    },
  )

  it.each([
    ['Grüne Wiese!', 'gruene-wiese'],
    ['x'.repeat(70), 'x'.repeat(63)],
    ['…', 'publication'],
  ])('calls what is published at Cloudflare by the name of %s', async (name, expected) => {
    publication.write({
      'wrangler.jsonc': '// Cloudflare\n{\n  "name": "klartext",\n  "a": 1\n}\n',
    })
    const given = { ...full, name, locales: ['de'] }
    await initPublication(here(), given, new PlayedTerminal(), words)
    expect(publication.read('wrangler.jsonc')).toBe(
      `// Cloudflare\n{\n  "name": "${expected}",\n  "a": 1\n}\n`,
    )
  })

  it('leaves no empty folders, and a readme with buttons for the repository', async () => {
    await initPublication(
      { ...here(), remote: 'git@github.com:erika-beispiel/blatt.git' },
      { ...full, locales: ['de'] },
      new PlayedTerminal(),
      words,
    )
    expect(readdirSync(`${publication.root}/content/posts`)).toEqual([])
    expect(publication.read('README.md')).toContain('https://github.com/erika-beispiel/blatt')
  })

  it('shows the example of a person in the languages of the publication', async () => {
    publication.write({
      'content/authors/README.md':
        'name: E\nrole: { de: Redakteurin, en: Editor }\nbio: { de: "x", en: "y" }\n',
    })
    await initPublication(here(), { ...full, locales: ['pl'] }, new PlayedTerminal(), words)
    expect(publication.read('content/authors/README.md')).toBe(
      'name: E\nrole: { pl: "…" }\nbio: { pl: "…" }\n',
    )
  })

  it('asks what is not given, and asks again after a wrong answer', async () => {
    const answers: Answer[] = [
      ...[true, '', 'Mein „Blatt“: neu', ['de'], 'Ein Satz.', 'Erika Beispiel', 'Weg 1', 'Ort', ''],
      ...['nichts', 'e@example.org', '', 'Erika Beispiel', 'example.org/?a', 'example.org/'],
      ...['Mond', 'Europe/Vienna', 'rot', ''],
    ]
    const terminal = new PlayedTerminal(answers)
    await initPublication(here(), { taglines: {} }, terminal, words)
    const wrong = ['empty', 'email', 'url', 'timeZone', 'color'] as const
    expect(terminal.refused).toEqual(wrong.map((kind) => words(`answer.${kind}`)))
    expect(publication.read('content/site.yaml')).toContain('url: https://example.org\n')
    expect(publication.read('content/site.yaml')).toContain(
      'name: "Mein „Blatt“: neu"\nlocales:\n  - de\n',
    )
    expect((await problems()).filter((problem) => problem.startsWith('error'))).toEqual([])
  })

  it('asks which of several languages is the main one', async () => {
    const answers: Answer[] = [
      ...[true, 'Blatt', ['de', 'en'], 'en', 'A sentence.', 'Ein Satz.', 'Erika Beispiel'],
      ...['Weg 1', 'Ort', '', 'e@example.org', '', '', '', '', ''],
    ]
    const terminal = new PlayedTerminal(answers)
    await initPublication(here(), { taglines: {} }, terminal, words)
    expect(publication.read('content/site.yaml')).toContain('locales:\n  - en\n  - de\n')
    expect(publication.read('content/site.yaml')).toMatch(/responsible: "?Erika Beispiel/)
  })

  it.each<[string, Answer[]]>([
    ['at once', [false]],
    ['in between', [true, 'Name', breakOff]],
  ])('changes nothing where somebody breaks off %s', async (_, answers) => {
    const before = publication.files()
    await expect(
      initPublication(here(), { taglines: {} }, new PlayedTerminal(answers), words),
    ).rejects.toThrow(Interrupted)
    expect(publication.files()).toEqual(before)
  })

  it.each([
    [{ name: undefined }, '--name'],
    [{ locales: ['tlh'] }, 'tlh'],
    [{ url: 'example' }, '--url'],
    [{ yes: undefined }, '--yes'],
  ])('without a terminal names what is missing or wrong in %j', async (given, message) => {
    const request = { ...full, locales: ['de'], ...given }
    await expect(initPublication(here(), request, new PlayedTerminal(), words)).rejects.toThrow(
      message,
    )
  })
})

describe('language', () => {
  it('adds one that the project ships with its pages and words, without an error', async () => {
    const errors = async () => (await problems()).filter((problem) => problem.startsWith('error'))
    const before = await errors()
    const terminal = new PlayedTerminal(['', 'Une phrase'])
    await addLanguage(await publication.project(), { locale: 'fr' }, terminal, words)
    expect(terminal.said).toEqual([words('language.added', { locale: 'fr' })])
    expect(publication.read('content/site.yaml')).toContain(
      'locales: [ de, en, fr ]\ntagline: { de: Beispiel, en: Example, fr: Une phrase }',
    )
    expect(publication.read('content/pages/imprint/fr.md')).toContain('Mentions légales')
    expect(await errors()).toEqual(before)
  })

  it('adds one without words, and says where to write them', async () => {
    const terminal = new PlayedTerminal(['Una frase'])
    await addLanguage(await publication.project(), { locale: 'es' }, terminal, words)
    expect(terminal.said).toEqual([words('language.addedWithoutWords', { locale: 'es' })])
    expect(publication.files('content/pages')).toEqual(['content/pages/imprint/de.md'])
  })

  it('removes one with its files, and keeps its addresses alive', async () => {
    await removeLanguage(
      await publication.project(),
      { locale: 'en' },
      new PlayedTerminal([true]),
      words,
    )
    expect(publication.files()).toEqual([
      'content/gone.yaml',
      'content/pages/imprint/de.md',
      'content/posts/2026-01-02-a/de.md',
      'content/site.yaml',
    ])
    expect(publication.read('content/posts/2026-01-02-a/de.md')).toContain(
      'aliases:\n  - /en/posts/b\n',
    )
    expect(publication.read('content/gone.yaml')).toContain('path: /en/posts/c')
    expect(publication.read('content/site.yaml')).toContain(
      'locales: [ de ]\ntagline: { de: Beispiel }',
    )
  })

  it('removes its words from topics, series and people, so that nothing is wrong then', async () => {
    publication.write({
      'content/site.yaml': `${publication.read('content/site.yaml')}series: { a: { de: Teile, en: Parts } }\n`,
      'content/authors/erika-beispiel.yaml':
        'name: Erika Beispiel\nkind: person\nrole: { de: Beispiel, en: example }\nbio:\n  en: Made up.\n',
      'content/authors/max-beispiel.yaml': "name:   'Max Beispiel'\nkind: person\n",
    })
    const given = { locale: 'en', yes: true }
    await removeLanguage(await publication.project(), given, new PlayedTerminal(), words)
    expect((await problems()).filter((each) => each.includes('site-language'))).toEqual([])
    expect(publication.read('content/site.yaml')).toContain('series: { a: { de: Teile } }')
    expect(publication.read('content/authors/erika-beispiel.yaml')).not.toContain('Made up')
    expect(publication.read('content/authors/max-beispiel.yaml')).toContain("name:   'Max")
  })

  it('leaves the words that the project ships, and removes those of one’s own', async () => {
    publication.write({
      'content/site.yaml': publication
        .read('content/site.yaml')
        .replace('[de, en]', '[de, en, go]'),
      'content/messages/en.json': '{}',
      'content/messages/go.json': '{}',
    })
    for (const locale of ['en', 'go'])
      await removeLanguage(
        await publication.project(),
        { locale, yes: true },
        new PlayedTerminal(),
        words,
      )
    expect(publication.files('content/messages')).toEqual(['content/messages/en.json'])
  })

  it.each<[string, Answer[], string]>([
    ['en', [false], ''],
    ['en', [breakOff], ''],
    ['fr', [true], 'not a language of this site'],
  ])('removes nothing of %s after %j', async (locale, answers, message) => {
    const before = publication.files()
    await expect(
      removeLanguage(await publication.project(), { locale }, new PlayedTerminal(answers), words),
    ).rejects.toThrow(message)
    expect(publication.files()).toEqual(before)
  })

  it('refuses to take the original from a translation', async () => {
    publication.write({
      'content/posts/2026-01-03-c/de.md': post(
        'ai: { use: translated, translation: { from: en } }\n',
      ),
    })
    await expect(
      removeLanguage(
        await publication.project(),
        { locale: 'en', yes: true },
        new PlayedTerminal(),
        words,
      ),
    ).rejects.toThrow('content/posts/2026-01-03-c/de.md')
  })

  it.each<[string, Answer[]]>([
    ['at once', [breakOff]],
    ['after an empty answer', ['', breakOff]],
  ])('adds nothing where somebody breaks off %s', async (_, answers) => {
    const before = publication.files()
    const site = publication.read('content/site.yaml')
    const terminal = new PlayedTerminal(answers)
    await expect(
      addLanguage(await publication.project(), { locale: 'fr' }, terminal, words),
    ).rejects.toThrow(Interrupted)
    expect(publication.files()).toEqual(before)
    expect(publication.read('content/site.yaml')).toBe(site)
  })

  it.each([
    ['de', 'already'],
    ['go', 'no language tag'],
  ])('refuses to add %s', async (locale, message) => {
    await expect(
      addLanguage(
        await publication.project(),
        { locale, tagline: 'x' },
        new PlayedTerminal(),
        words,
      ),
    ).rejects.toThrow(message)
  })
})
