import { expect, test } from 'vitest'
import { doiOf, namesOf } from '@/lib/sources/citation'

test.each([
  ['https://doi.org/10.1000/182', '10.1000/182'],
  ['http://dx.doi.org/10.1000/182#part', '10.1000/182'],
  ['https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0', '10.1002/(SICI)1097<1::AID>3.0'],
])('reads the DOI of %s', (url, doi) => {
  expect(doiOf(url)).toBe(doi)
})

test.each([
  'https://doi.org/',
  'https://doi.org/the-identifier/what-is-a-doi/',
  'https://example.org/10.1000/182',
  'https://doi.org.example.org/10.1000/182',
])('reads no DOI from %s', (url) => {
  expect(doiOf(url)).toBeUndefined()
})

test.each([
  ['Doe, Jane', [{ family: 'Doe', given: 'Jane' }]],
  ['Example Society', [{ literal: 'Example Society' }]],
  ['Example, Inc.', [{ literal: 'Example, Inc.' }]],
  ['Beispiel, e. V.', [{ literal: 'Beispiel, e. V.' }]],
  ['Doe, Jane, and others', [{ literal: 'Doe, Jane, and others' }]],
  [
    'Doe, Jane; Example Society;',
    [{ family: 'Doe', given: 'Jane' }, { literal: 'Example Society' }],
  ],
  ['Agnew, Ada', [{ family: 'Agnew', given: 'Ada' }]],
  ['Doe, Sebastian', [{ family: 'Doe', given: 'Sebastian' }]],
])('reads the names in “%s”', (author, names) => {
  expect(namesOf(author)).toEqual(names)
})
