import { expect, it } from 'vitest'
import { nearestName } from './nearest'

const fields = ['title', 'draft', 'date', 'tags', 'slug', 'updated', 'description', 'ai']

it.each([
  ['drfat', 'draft'],
  ['Draft', 'draft'],
  ['tilte', 'title'],
  ['titel', 'title'],
  ['updatde', 'updated'],
  ['descripton', 'description'],
  ['tag', 'tags'],
])('takes %s for %s', (written, meant) => {
  expect(nearestName(written, fields)).toBe(meant)
})

it.each(['style', 'mood', 'weight', 'kids', 'type', 'math', ''])('takes %j for nothing', (name) => {
  expect(nearestName(name, fields)).toBeUndefined()
})

it('never suggests a word that is far', () => {
  expect(nearestName('suche', ['guide', 'anleitung', 'web', 'ki'])).toBeUndefined()
})
