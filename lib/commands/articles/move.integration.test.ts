import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articles, german, other } from '../test-articles'
import { TestPublication } from '../test-publication'
import { PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { moveArticle } from './move'

const words = wordsOf('en')
let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication(articles)
})

afterEach(() => publication.remove())

describe('move', () => {
  it('changes slug, alias and the links of other texts, and nothing else', async () => {
    const { project, terminal } = await publication.start()
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
      (await publication.start()).project,
      { article: 'beispiel', slug: 'neu' },
      new PlayedTerminal(),
      words,
    )
    await moveArticle(
      (await publication.start()).project,
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
    const { project, terminal } = await publication.start()
    await expect(
      moveArticle(project, { article: 'beispiel', slug }, terminal, words),
    ).rejects.toThrow(message)
  })

  it('says where there is no article yet', async () => {
    const empty = new TestPublication()
    const { project, terminal } = await empty.start()
    await expect(
      moveArticle(project, { article: 'a', slug: 'b' }, terminal, words),
    ).rejects.toThrow(words('article.none', { name: 'a' }))
    empty.remove()
  })
})
