import { expect, it } from 'vitest'
import { isPublishers } from './upgrade-plan'

it.each([
  ['content/posts/x/de.md', true],
  ['content/messages/de.json', false],
  ['public/icon.svg', true],
  ['app/styles/theme.css', true],
  ['app/styles/prose.css', false],
  ['contents.ts', false],
  ['package.json', false],
])('says whose %s is', (file, expected) => {
  expect(isPublishers(file)).toBe(expected)
})
