import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestPublication } from '../test-publication'
import { PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { removeArticle } from './remove'

const article = (title: string, fields = '') =>
  `---\ntitle: ${title}\nai: { use: generated }\n${fields}---\n\nText.\n`
const target = 'content/posts/2026-01-03-anderes/de.md'

let publication: TestPublication
beforeEach(() => {
  publication = new TestPublication()
  publication.write({
    'content/posts/2026-01-02-altes/de.md': article('Altes', 'aliases: [/frueher]\n'),
    [target]: article('Anderes'),
    'content/posts/2999-01-01-kuenftiges/de.md': article('Künftiges'),
  })
})
afterEach(() => publication.remove())

async function remove(given: { article: string; to?: string }): Promise<void> {
  const project = await publication.project()
  await removeArticle(project, { ...given, yes: true }, new PlayedTerminal(), wordsOf('en'))
}

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
  expect(publication.read(target)).toContain('aliases:\n  - /de/posts/altes\n  - /frueher\n')
})
