import { expect, it } from 'vitest'
import { readVersion } from '@/lib/testing/version'

const erika = { id: 'erika-beispiel', name: 'Erika Beispiel' }

interface Known {
  authors: (typeof erika)[]
  series: Record<string, Record<string, string>>
}

const known: Known = { authors: [erika], series: { learning: {} } }

async function read(fields: string, { authors, series } = known) {
  const { parsed, problems } = await readVersion(
    'content/posts/2026-01-02-example/de.md',
    `---\ntitle: Titel\n${fields}\n---\n\nText.\n\n<!--more-->\n\nMehr.\n`,
    {
      id: 'example',
      folderDate: '2026-01-02',
      locale: 'de',
      authors: new Map(authors.map((author) => [author.id, author])),
      unreadablePeople: new Set(['max-muster']),
      imagePaths: new Set(['content/posts/2026-01-02-example/cover.jpg']),
      series,
      today: '2026-02-03',
      strictReviews: true,
    },
  )
  return { post: parsed?.post, problems }
}

it('reads who wrote it, its cover, its part of a series and where it is discussed', async () => {
  const { post, problems } = await read(
    'authors: [erika-beispiel]\ncover: { src: cover.jpg, alt: "Ein Weg", ai: generated }\nseries: { id: learning, part: 2 }\ndiscussion: https://social.example/1',
  )
  expect(problems).toEqual([])
  expect(post).toMatchObject({
    authors: ['erika-beispiel'],
    cover: {
      path: 'content/posts/2026-01-02-example/cover.jpg',
      alt: 'Ein Weg',
      use: 'generated',
    },
    series: { id: 'learning', part: 2 },
    discussion: 'https://social.example/1',
  })
})

it.each([
  ['authors: [nobody]', 'authors', '“nobody”'],
  ['cover: { src: other.jpg, alt: Weg }', 'cover.src', '"other.jpg"'],
  ['cover: { src: cover.jpg, alt: Weg, dark: night.jpg }', 'cover.dark', '"night.jpg"'],
  ['cover: { src: ../../../secret.jpg, alt: Weg }', 'cover.src', 'secret.jpg'],
  ['series: { id: lost, part: 1 }', 'series.id', '“lost”'],
  ['series: { id: learning, part: 0 }', 'part', 'a whole number from 1'],
  ['cover: { src: cover.jpg }', 'cover.alt', 'the field alt'],
  ['discussion: javascript:alert(1)', 'discussion', 'an address'],
  ['discussion: mailto:erika', 'discussion', 'an address'],
  ['discussion: mailto:a@b.example?bcc=c@d.example', 'discussion', 'an address'],
])('refuses %s', async (fields, field, words) => {
  const { problems } = await read(fields)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(field)
  expect(problems[0]).toContain(words)
})

it.each([
  ['authors: [nobody]', 'a person in content/authors (none yet)', '(erika-beispiel)'],
  ['series: { id: lost, part: 1 }', 'a series of content/site.yaml (none yet)', '(learning)'],
])('names for %s what there is, or says that there is nothing', async (fields, none, some) => {
  const empty = await read(fields, { authors: [], series: {} })
  expect(empty.problems[0]).toContain(none)
  expect((await read(fields)).problems[0]).toContain(some)
})
