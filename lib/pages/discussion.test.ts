import { expect, it } from 'vitest'
import { discussionOf } from './discussion'

const title = 'Größe & Maß?'

it('leads to the page that the author names', () => {
  const discussion = 'https://social.example.org/@a/1'
  expect(discussionOf({ title, discussion })).toEqual({ by: 'page', path: discussion })
})

it('begins a letter that names the article', () => {
  const letter = discussionOf({ title, discussion: 'mailto:erika@example.org' })
  expect(letter?.by).toBe('mail')
  const { pathname, searchParams } = new URL(letter?.path ?? '')
  expect(pathname).toBe('erika@example.org')
  expect([...searchParams]).toEqual([['subject', title]])
})

it('invites nobody where no place is named', () => {
  expect(discussionOf({ title })).toBeUndefined()
})
