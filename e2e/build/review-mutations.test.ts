import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AttackedPublication, replace } from '@/e2e/review/attacked-publication'
import { harmless } from '@/e2e/review/harmless'
import { mutationsOfClaims } from '@/e2e/review/mutations-of-claims'
import { mutationsOfWords } from '@/e2e/review/mutations-of-words'
import { authorFile, german, signingDay } from '@/lib/testing/signed-publication'

const publication = new AttackedPublication()
beforeAll(() => publication.signBoth())
afterAll(() => publication.remove())

it('holds as it was signed', async () => {
  expect(await publication.errors()).toEqual([])
})

describe('the check fails after signing when', () => {
  it.each([...mutationsOfWords, ...mutationsOfClaims])('%s', async (_, change, error) => {
    expect((await publication.errorsAfter(change)).join('\n')).toContain(error)
  })
})

describe('the review holds after signing when', () => {
  it.each(harmless)('%s', async (_, change) => {
    expect((await publication.errorsAfter(change)).join('\n')).not.toContain('review-')
  })
})

it('shows a preview that a review no longer holds, and nobody’s name', async () => {
  replace(german, 'nicht lang', 'recht lang')(publication)
  const { posts, problems } = await publication.contentOn(signingDay, false)
  publication.restore()
  expect(posts.map(({ post }) => post.disclosure.reviewState)).toEqual([
    'changed',
    'originalChanged',
  ])
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

it('links the page of the reviewer that was signed, and no other', async () => {
  const linked = async () => {
    const { posts } = await publication.contentOn()
    return posts.map(({ post }) => post.disclosure.review?.by.url)
  }
  replace(authorFile, 'kind: person', 'kind: person\nurl: https://example.org/other')(publication)
  expect(await linked()).toEqual([undefined, undefined])
  const reviewer = { id: 'erika-beispiel', name: 'Erika Beispiel', url: 'https://example.org/e' }
  await publication.sign(german, { reviewer })
  expect(await linked()).toEqual(['https://example.org/e', undefined])
  publication.restore()
})
