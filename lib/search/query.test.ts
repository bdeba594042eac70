import { expect, test } from 'vitest'
import { pagefindQuery } from './query'

test.each([
  ['open-source', 'open source'],
  ['  KI-Modelle ', 'KI Modelle'],
  ['Balkon-Solaranlage kaufen', 'Balkon Solaranlage kaufen'],
  ['U-Bahn', 'U-Bahn'],
  ['V-JEPA', 'V-JEPA'],
  ['"state-of-the-art"', '"state of the art"'],
])('asks for %j as %j', (typed, asked) => {
  expect(pagefindQuery(typed)).toBe(asked)
})
