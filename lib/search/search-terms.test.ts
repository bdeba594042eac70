import { expect, test } from 'vitest'
import { latinSingulars } from './search-terms'

test('adds the singular of a Latin plural that the corpus uses', () => {
  const vocabulary = new Set(['algorithmus', 'risiko', 'medium', 'firma'])
  const words = ['Algorithmen', 'Risiken', 'Medien', 'Firmen', 'Lexiken']
  expect(latinSingulars(words, vocabulary)).toEqual(['algorithmus', 'firma', 'medium', 'risiko'])
})

test('adds nothing that the article says itself', () => {
  expect(latinSingulars(['Themen', 'Thema'], new Set(['themen', 'thema']))).toEqual([])
})

test('leaves short words alone', () => {
  expect(latinSingulars(['Aren'], new Set(['aron', 'ara']))).toEqual([])
})
