import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Interrupted } from '../terminal'
import { articles } from '../test-articles'
import { TestPublication } from '../test-publication'
import { breakOff } from '../test-terminal'
import { wordsOf } from '../words'
import { addTopic } from './topic'

const words = wordsOf('en')
let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication(articles)
})

afterEach(() => publication.remove())

describe('topic', () => {
  it('asks for the word in each language and keeps the rest of the file', async () => {
    const { project, terminal } = await publication.start('KI', 'Recht', 'Law')
    await addTopic(project, { id: 'law', names: {} }, terminal, words)
    expect(terminal.refused).toEqual([words('topic.taken', { name: 'KI', id: 'ai' })])
    expect(publication.read('content/site.yaml')).toContain('  law: { de: Recht, en: Law }\n')
    expect(publication.read('content/site.yaml')).toContain('name: Beispiel # bleibt\n')
  })

  it('writes each on a line of its own, from the first on', async () => {
    const site = publication.read('content/site.yaml').replace(/^tags:\n {2}ai: .*$/m, 'tags: {}')
    publication.write({ 'content/site.yaml': site })
    for (const id of ['law', 'water']) {
      const { project, terminal } = await publication.start()
      await addTopic(project, { id, names: { de: `${id}-de`, en: `${id}-en` } }, terminal, words)
    }
    expect(publication.read('content/site.yaml')).toContain(
      'tags:\n  law: { de: law-de, en: law-en }\n  water: { de: water-de, en: water-en }\n',
    )
  })

  it('adds nothing where somebody breaks off', async () => {
    const { project, terminal } = await publication.start('Recht', breakOff)
    const before = publication.read('content/site.yaml')
    await expect(addTopic(project, { id: 'law', names: {} }, terminal, words)).rejects.toThrow(
      Interrupted,
    )
    expect(publication.read('content/site.yaml')).toBe(before)
  })

  it.each([
    ['Recht', {}, 'npx klartext topic recht'],
    ['ai', {}, 'already exists'],
    ['law', { de: 'Recht' }, '--name en='],
  ])('refuses %s %j', async (id, names, message) => {
    const { project, terminal } = await publication.start()
    await expect(addTopic(project, { id, names }, terminal, words)).rejects.toThrow(message)
  })
})
