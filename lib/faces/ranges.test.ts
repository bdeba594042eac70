import { describe, expect, it } from 'vitest'
import { unicodeRange } from './ranges'

describe('unicodeRange', () => {
  it.each([
    [[0x41], [], 'U+41'],
    [[0x41, 0x42, 0x43], [], 'U+41-43'],
    [[0x41, 0xc1], [], 'U+41-C1'],
    [[0x41, 0xc2], [], 'U+41, U+C2'],
    [[0x41, 0x43], [0x42], 'U+41, U+43'],
    [[0x41, 0x42, 0x43], [0x42], 'U+41, U+43'],
    [[0x41, 0x42], [0x43], 'U+41-42'],
    [[0x2113, 0x1d434], [], 'U+2113, U+1D434'],
    [[0x41], [0x41], ''],
  ])('writes %j, of which others have %j, as “%s”', (letters, others, range) => {
    expect(unicodeRange(letters, new Set(others))).toBe(range)
  })
})
