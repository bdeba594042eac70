import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Interrupted } from '../terminal'
import { articles, german } from '../test-articles'
import { TestPublication } from '../test-publication'
import { type Answer, breakOff, PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { removeArticle } from './remove'

const words = wordsOf('en')
let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({
    ...articles,
    'content/posts/2026-01-02-altes/de.md': article('Altes', 'aliases: [/frueher]\n'),
    'content/posts/2999-01-01-kuenftiges/de.md': article('Künftiges'),
  })
})

afterEach(() => publication.remove())

const article = (title: string, fields = '') =>
  `---\ntitle: ${title}\nai: { use: generated }\n${fields}---\n\nText.\n`

async function remove(given: { article: string; to?: string }): Promise<void> {
  const { project, terminal } = await publication.start()
  await removeArticle(project, { ...given, yes: true }, terminal, words)
}

describe('remove', () => {
  it('asks, and leaves the address to say that the article is gone', async () => {
    const { project, terminal } = await publication.start(true)
    await removeArticle(project, { article: 'beispiel' }, terminal, words)
    expect(publication.files()).not.toContain('content/posts/2026-01-02-beispiel/de.md')
    expect(publication.read('content/gone.yaml')).toContain(
      'gone:\n  - path: /de/posts/beispiel\n    title: Ein Beispiel\n    on: 2026-11-26\n',
    )
    expect((await publication.problems()).filter((said) => said.includes('gone.yaml'))).toEqual([])
  })

  it('leads the address to another article', async () => {
    const { project, terminal } = await publication.start(true)
    await removeArticle(project, { article: 'beispiel', to: 'anderes' }, terminal, words)
    expect(publication.read('content/posts/2026-01-03-anderes/de.md')).toContain(
      'aliases:\n  - /de/posts/beispiel\n',
    )
  })

  it('leaves no trace of a draft', async () => {
    const { project } = await publication.start()
    await removeArticle(project, { article: 'entwurf', yes: true }, new PlayedTerminal(), words)
    expect(publication.files()).not.toContain('content/gone.yaml')
  })

  it.each<Answer>([false, breakOff])('deletes nothing at the answer %s', async (answer) => {
    const { project, terminal } = await publication.start(answer)
    await expect(removeArticle(project, { article: 'beispiel' }, terminal, words)).rejects.toThrow(
      Interrupted,
    )
    expect(publication.read('content/posts/2026-01-02-beispiel/de.md')).toBe(german)
  })

  it('names nothing as gone that no reader has seen yet', async () => {
    await remove({ article: 'kuenftiges' })
    expect(publication.files()).not.toContain('content/gone.yaml')
  })

  it('names the old addresses of what is gone as well', async () => {
    await remove({ article: 'altes' })
    const paths = publication.read('content/gone.yaml').match(/path: \S+/g)
    expect(paths).toEqual(['path: /de/posts/altes', 'path: /frueher'])
  })

  it('leads all addresses of an article to the one that takes its place', async () => {
    await remove({ article: 'altes', to: 'anderes' })
    expect(publication.read('content/posts/2026-01-03-anderes/de.md')).toContain(
      'aliases:\n  - /de/posts/altes\n  - /frueher\n',
    )
  })
})
