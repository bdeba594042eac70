import { expect, it } from 'vitest'
import { readYaml } from '@/lib/content/yaml/read'
import { foreignField } from './foreign-fields'

const known = [
  'title',
  'authors',
  'date',
  'updated',
  'aliases',
  'slug',
  'language',
  'tags',
  'cover',
  'description',
  'draft',
  'sources',
  'series',
  'ai',
]
const today = '2026-06-15'

function told(text: string) {
  const { located } = readYaml('de.md', text)
  const [name = ''] = Object.keys(located?.data ?? {})
  const problem = located && foreignField(located, name, known, today)
  return problem && { code: problem.code, severity: problem.severity, field: problem.values.field }
}

it.each([
  'published: false',
  'publish: no',
  'public: 0',
  'published: ',
  'published: "false"',
  'Published: False',
  'publised: false',
  'is_published: nein',
  'visible: off',
  'listed: never',
  'list: never',
  'published: 2027-01-01',
  'published: maybe',
  'Draft: true',
  'DRAFT: 1',
  'isDraft: yes',
  'drafts: true',
  'wip: true',
  'unpublished: true',
  'unlisted: 1',
  'hidden: true',
  'hide: ja',
  'private: true',
  'secret: x',
  'internal: true',
  'hiddn: true\nx: 1',
  'ignore: true',
  'unpublish: true',
  'do_not_publish: true',
  'dont-publish: yes',
  'notPublic: true',
  'embargoed: true',
  'approved: false',
  'review: pending',
  'article_status: draft',
  'dg-publish: false',
  'share: false',
  'outputs: []',
  'eleventyExcludeFromCollections: true',
  'headless: true',
  'password: geheim',
  'status: draft',
  'status: Entwurf',
  'status: private',
  'status: pending',
  'status: future',
  'state: review',
  'visibility: hidden',
  'post_status: draft',
  'status: 0',
  'publication_status: unpublished',
  'access: members',
  'stage: draft',
  'type: draft',
  'workflow: in review',
  'publishdate: 2026-06-16',
  'publishDate: 2027-01-01T08:00:00+01:00',
  'publish_date: 01.07.2026',
  'pubDate: Jul 08 2026',
  'pubDatetime: 2027-01-01',
  'published_at: next week',
  'embargo: 2026-07-01',
  'scheduled: true',
  'go-live: 2030-01-01',
  'release_date: 2026/12/24',
  'expiryDate: 2026-01-01',
  'expires: 2026-06-15',
  'unpublish_on: soon',
  'permalink: false',
  'render: false',
  'build: { list: never, render: never }',
  '_build: { render: false }',
  'params: { draft: true }',
  'extra: { status: draft }',
  'meta: { seo: { published: false } }',
])('takes %j for what must not be published', (text) => {
  expect(told(text)).toMatchObject({ code: 'unpublished-elsewhere', severity: 'error' })
})

it.each([
  'published: true',
  'public: yes',
  'status: published',
  'status: publish',
  'Draft: false',
  'hidden: false',
  'draft_: no',
  'unlisted: false',
  'visibility: public',
  'state: live',
  'expiryDate: 2030-01-01',
  'list: always',
  'stage: seedling',
])('only warns of %j, which keeps nothing back', (text) => {
  const told_ = told(text)
  expect(told_?.severity ?? 'warning').toBe('warning')
})

it.each([
  ['author: X', 'authors'],
  ['byline: X', 'authors'],
  ['lastmod: 2026-01-01', 'updated'],
  ['last_modified_at: 2026-01-01', 'updated'],
  ['updatedDate: 2026-01-01', 'updated'],
  ['date_modified: x', 'updated'],
  ['redirect_from: /a', 'aliases'],
  ['redirectFrom: [/a]', 'aliases'],
  ['permalink: /a/', 'slug'],
  ['url: /a', 'slug'],
  ['lang: de', 'language'],
  ['locale: de_DE', 'language'],
  ['categories: [a]', 'tags'],
  ['category: a', 'tags'],
  ['keywords: a, b', 'tags'],
  ['Topics: [a]', 'tags'],
  ['image: a.png', 'cover'],
  ['heroImage: a.png', 'cover'],
  ['featured_image: a', 'cover'],
  ['thumbnail: a', 'cover'],
  ['header: { teaser: a.png }', 'cover'],
  ['excerpt: Ein Satz', 'description'],
  ['summary: Ein Satz', 'description'],
  ['subtitle: Ein Satz', 'description'],
  ['publishdate: 2026-01-01', 'date'],
  ['pubDate: Jan 08 2026', 'date'],
  ['created: 2026-01-01', 'date'],
  ['headline: X', 'title'],
  ['references: [a]', 'sources'],
  ['generated_by: gpt', 'ai'],
])('names our field for %j: %s', (text, field) => {
  expect(told(text)).toMatchObject({ severity: 'warning', field })
})

it.each([
  'mood: merry',
  'comments: true',
  'toc: true',
  'output: html_document',
  'weight: 3',
  'math: true',
  'layout2: a',
])('says nothing of its own of %j', (text) => {
  expect(told(text)).toBeUndefined()
})

it('finds the part of a record that keeps a text back', () => {
  const { located } = readYaml('de.md', 'params:\n  a: 1\n  draft: true')
  const problem = located && foreignField(located, 'params', known, today)
  expect(problem).toMatchObject({ line: 3, column: 3, field: 'params.draft' })
})
