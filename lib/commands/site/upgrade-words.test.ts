import { describe, expect, it } from 'vitest'
import { isWordsFile, mergeWords } from './upgrade-words'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const base = json({ index: { title: 'Articles', more: 'More', old: 'Old' } })
const theirs = json({
  index: { title: 'All articles', more: 'More', tags: 'Topics' },
  menu: 'Menu',
})
const merged = (own: unknown, before: string | undefined = base) => {
  const { text, ...rest } = mergeWords(json(own), before, theirs)
  return { words: JSON.parse(text), ...rest }
}

describe('mergeWords', () => {
  it('brings what nobody changed to the project’s new words, in its order', () => {
    expect(mergeWords(base, base, theirs)).toEqual({ text: theirs, contested: [], unused: [] })
  })

  it('leaves own words, and adds new messages', () => {
    expect(merged({ index: { title: 'Articles', more: 'Read on', old: 'Old' } })).toEqual({
      words: { index: { title: 'All articles', more: 'Read on', tags: 'Topics' }, menu: 'Menu' },
      contested: [],
      unused: [],
    })
  })

  it('names what both sides changed, and what nobody says any more', () => {
    const { words, ...rest } = merged({ index: { title: 'Essays', more: 'More', old: 'Ancient' } })
    expect(words.index.title).toBe('Essays')
    expect(rest).toEqual({ contested: ['index.title'], unused: ['index.old'] })
  })

  it('finds nothing to weigh where both sides changed to the same', () => {
    expect(merged({ index: { title: 'All articles', more: 'More' } }).contested).toEqual([])
  })

  it('completes own words of a language that the project ships only now', () => {
    const { text, ...rest } = mergeWords(json({ index: { title: 'Textes' } }), undefined, theirs)
    expect(JSON.parse(text).index).toEqual({ title: 'Textes', more: 'More', tags: 'Topics' })
    expect(rest).toEqual({ contested: [], unused: [] })
  })

  it.each([
    ['a part', { index: 'Articles' }],
    ['a text that is empty', { index: { title: ' ', more: '', tags: 7 } }],
    ['everything', []],
  ])('takes the project’s words in place of %s', (_, own) => {
    expect(merged(own).words).toEqual(JSON.parse(theirs))
  })

  it('reads a file that begins with a byte order mark', () => {
    expect(mergeWords(`\uFEFF${base}`, base, theirs).text).toBe(theirs)
  })

  it('refuses what is no JSON', () => {
    expect(() => mergeWords('{ "index": ', base, theirs)).toThrow(SyntaxError)
  })
})

it.each([
  ['content/messages/de.json', true],
  ['content/messages/pt-BR.json', true],
  ['content/messages/notes/de.json', false],
  ['content/site.yaml', false],
  ['lib/content/messages/de.json', false],
])('says whether %s holds words', (file, expected) => {
  expect(isWordsFile(file)).toBe(expected)
})
