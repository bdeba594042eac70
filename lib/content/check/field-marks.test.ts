import { expect, it, vi } from 'vitest'
import { readSources } from '../articles/read-sources'
import { marksIn } from './field-marks'

it('finds marks in plain words', () => {
  expect(marksIn('Ein Titel')).toEqual([])
  expect(marksIn('C:\\Users und \\\\server')).toEqual([])
  expect(marksIn('Der \\"Titel\\"')).toMatchObject([{ values: { found: '"\\\\\\""' } }])
  expect(marksIn('Ein **fetter** Titel')).toMatchObject([{ values: { found: '"**fetter**"' } }])
})

/** The place of a field is known when its file is read again, which costs more than all else of it. */
it('asks where the field of a source stands only where there is something to tell', () => {
  const locate = vi.fn(() => ({ line: 3, column: 5 }))
  const matter = { file: 'de.md', bodyOffset: 4, locate }
  const marks = marksIn('Ein **fetter** Titel').map((mark) => ({
    at: { origin: 'declared' as const, index: 0 },
    field: 'title',
    mark,
  }))
  const none = { sources: [], places: [], problems: [], listed: [], text: { claims: [] } }
  expect(readSources({ ...none, marks: [] }, matter).problems).toEqual([])
  expect(locate).not.toHaveBeenCalled()
  expect(readSources({ ...none, marks }, matter).problems).toMatchObject([{ line: 3, column: 5 }])
})
