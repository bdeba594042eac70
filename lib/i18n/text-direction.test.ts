import { expect, it } from 'vitest'
import { otherDirection } from './text-direction'

it.each([
  ['de', 'Ein Satz.', undefined],
  ['de', 'שלום heißt auf Deutsch Frieden.', undefined],
  ['de', '«إن الذكاء الاصطناعي أداة»، كما قال في عام 2024 (AI).', 'rtl'],
  ['de', 'מבוא (2024)', 'rtl'],
  ['ar', 'الذكاء الاصطناعي', undefined],
  ['ar', 'V-JEPA 2 – Meta’s model (2025)', 'ltr'],
  ['ar', '2024 – 12 %', undefined],
  ['de', '', undefined],
])('knows, in a text of %s, the direction of “%s”', (locale, words, direction) => {
  expect(otherDirection(words, locale)).toBe(direction)
})
