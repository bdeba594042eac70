import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Interrupted } from '../terminal'
import { articles } from '../test-articles'
import { TestPublication } from '../test-publication'
import { breakOff } from '../test-terminal'
import { wordsOf } from '../words'
import { newArticle } from './new-article'

const words = wordsOf('en')
let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication(articles)
})

afterEach(() => publication.remove())

describe('new', () => {
  it('asks what AI did and makes a draft that the check takes', async () => {
    const { project, terminal } = await publication.start('none')
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
    const { project, terminal } = await publication.start('Ein Name', 'ein-name', 'none')
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
    const { project, terminal } = await publication.start(breakOff)
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
    const { project, terminal } = await publication.start()
    await expect(newArticle(project, { title, locale: 'en' }, terminal, words)).rejects.toThrow(
      message,
    )
  })
})
