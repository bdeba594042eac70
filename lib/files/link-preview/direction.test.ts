import { expect, it } from 'vitest'
import { partsOfLine } from './direction'

it.each([
  ['Ein Titel (2026)', ['Ein Titel (2026)']],
  ['', ['']],
  ['שלום עולם', ['<שלום עולם']],
  ['שלום V-JEPA 2 עולם', ['< עולם', 'V-JEPA 2', '<שלום ']],
  ['العربية 2026', ['2026', '<العربية ']],
  ['Das Wort שלום heißt Frieden', ['Das Wort ', '<שלום', ' heißt Frieden']],
])('sets “%s” from left to right', (line, parts) => {
  const marked = partsOfLine(line).map(({ text, isRightToLeft }) =>
    isRightToLeft ? `<${text}` : text,
  )
  expect(marked).toEqual(parts)
})
