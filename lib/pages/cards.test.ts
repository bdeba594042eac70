import { expect, it } from 'vitest'
import { makePost, makeReview } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { cardOf, entryOf } from './cards'

const german = makePost({
  record: { use: 'generated', review: makeReview() },
  words: 180,
  excerpt: 'Anfang.',
  sources: [{ id: '1', title: 'Bericht' }],
})
const site = await makeSite({ posts: [german] })

it('shows an article in the language of the list without a word on it', () => {
  expect(entryOf(site, german, 'de')).toEqual({
    id: 'example',
    path: '/de/posts/beispiel',
    title: 'Ein Beispiel',
    date: '2026-01-02',
    label: {
      level: 'generated-substantive',
      involvement: 'generated',
      what: 'Von KI geschrieben',
      review: 'Inhalt geprüft von Erika Beispiel',
    },
    foreign: undefined,
  })
})

it('names the language of one that stands on the list of another, in that one’s words', () => {
  expect(entryOf(site, german, 'en').foreign).toEqual({
    locale: 'de',
    dir: 'ltr',
    language: 'German',
    isOnly: true,
  })
  expect(entryOf(site, german, 'en').label?.what).toBe('Von KI geschrieben')
})

it('knows whether the list’s language has the article too, as on the page of who reviewed both', async () => {
  const english = makePost({
    locale: 'en',
    slug: 'example',
    file: 'content/posts/2026-01-02-example/en.md',
  })
  const both = await makeSite({ posts: [german, english] })
  expect(entryOf(both, german, 'en').foreign?.isOnly).toBe(false)
})

it('has no label where nothing is stated', async () => {
  const silent = makePost()
  expect(entryOf(await makeSite({ posts: [silent] }), silent, 'de').label).toBeUndefined()
})

it('says on a card how long reading takes, on how many sources it stands, and draws it', () => {
  const { excerpt, minutes, sourceCount, cover, rosette } = cardOf(site, german, 'de')
  expect({ excerpt, minutes, sourceCount, cover }).toEqual({
    excerpt: 'Anfang.',
    minutes: 2,
    sourceCount: 1,
    cover: undefined,
  })
  expect(rosette).toMatch(/^<svg /)
})
