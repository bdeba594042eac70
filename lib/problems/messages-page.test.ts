import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { problemCodes } from './messages'
import { messagesPage } from './messages-page'

it('is what docs/messages.md says; npm run generate brings it up to date', () => {
  expect(readFileSync('docs/messages.md', 'utf8') === messagesPage()).toBe(true)
})

it('shows the usual wording of a message that has several', () => {
  expect(messagesPage()).toContain('Expected: one of ‹choices›.')
  expect(messagesPage()).not.toMatch(/, (?:plural|select),/)
})

it('has one heading for each code, so that links from the report lead somewhere', () => {
  const headings = messagesPage().match(/^## .*$/gm)
  expect(headings).toEqual(problemCodes.toSorted().map((code) => `## ${code}`))
})
