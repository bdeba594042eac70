import { expect, it, vi } from 'vitest'
import { marksIn } from './field-marks'

/** The place of a field is known when its file is read again, which costs more than all else of it. */
it('asks where a field stands only where there is something to tell', () => {
  const locate = vi.fn(() => ({ line: 3, column: 5 }))
  const field = { file: 'de.md', field: 'title', locate }
  expect(marksIn('Ein Titel', field)).toEqual([])
  expect(locate).not.toHaveBeenCalled()
  expect(marksIn('Ein **fetter** Titel', field)).toMatchObject([{ line: 3, column: 5 }])
})
