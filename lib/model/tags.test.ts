import { describe, expect, it } from 'vitest'
import { doubledTags, readTag, type TagTable, tagBySlug, tagIn } from './tags'

const table: TagTable = {
  ai: { de: { name: 'KI', slug: 'ki' }, en: { name: 'AI', slug: 'ai' } },
  law: { de: { name: 'Recht', slug: 'recht' }, en: { name: 'Law', slug: 'law' } },
}

describe('readTag', () => {
  it.each(['KI', 'ki', 'ai', 'AI'])('finds the topic behind “%s” in a German file', (written) => {
    expect(readTag(table, written, 'de')).toEqual({ id: 'ai' })
  })

  it('names the words that there are for one that there is not', () => {
    expect(readTag(table, 'Rechte', 'de')).toEqual({
      known: expect.arrayContaining(['recht', 'law']),
    })
  })

  it('refuses the other language’s word and names the own', () => {
    expect(readTag(table, 'Recht', 'en')).toHaveProperty('meant', 'law')
  })

  it('names no word for a topic that the language does not have', () => {
    const german = { law: { de: { name: 'Recht', slug: 'recht' } } }
    expect(readTag(german, 'Recht', 'en')).toEqual({ known: ['law'] })
  })

  it('names nothing where the table is empty', () => {
    expect(readTag({}, 'ki', 'de')).toEqual({ known: [] })
  })
})

it('translates a topic between addresses', () => {
  expect(tagIn(table, tagBySlug(table, 'ki', 'de') ?? '', 'en')?.slug).toBe('ai')
  expect(tagBySlug(table, 'ki', 'en')).toBeUndefined()
  expect(tagIn(table, 'constructor', 'de')).toBeUndefined()
})

it('finds two topics with one address', () => {
  const doubled = { ...table, machine: { de: { name: 'ki', slug: 'ki' } } }
  expect(doubledTags(doubled, ['de', 'en'])).toEqual([['machine', 'de', 'ai']])
  expect(doubledTags(table, ['de', 'en'])).toEqual([])
})
