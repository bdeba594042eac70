import { expect, it } from 'vitest'
import { readMessages } from '@/lib/content/site-wide/messages'
import { noteHeadings, sourceHeadings } from './messages'

it('reads the words for a list of sources, whatever stands around their commas', () => {
  const { sources } = readMessages([], 'de').messages
  expect(
    sourceHeadings({ sources: { ...sources, headingWords: 'Quellen, Belege ,Literatur' } }),
  ).toEqual(['Quellen', 'Belege', 'Literatur'])
})

it.each([
  ['de', 'Anmerkungen'],
  ['en', 'Endnotes'],
  ['fr', 'Notes de bas de page'],
  ['pl', 'Przypisy'],
])('knows a word for notes in %s', (locale, word) => {
  expect(noteHeadings(readMessages([], locale).messages)).toContain(word)
})
