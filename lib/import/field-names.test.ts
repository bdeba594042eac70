import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

const hugo = { 'hugo.toml': 'languageCode = "de"\n' }

async function imported(fields: string) {
  const { files, losses } = await importTexts({
    ...hugo,
    'content/posts/x.md': `---\n${fields}\n---\n\nText.\n`,
  })
  return { target: Object.keys(files)[0] ?? '', text: Object.values(files)[0] ?? '', losses }
}

it('takes no notice of the case of names, so that a draft stays one', async () => {
  const { target, text, losses } = await imported(
    'Title: Titel\nDate: 2024-02-03\nDraft: true\nTags: [Recht]\nLastmod: 2024-03-04',
  )
  expect(target).toBe('content/posts/2024-02-03-x/de.md')
  expect(text).toMatch(
    /title: Titel\nupdated: 2024-03-04\n[\s\S]*tags:\n {2}- recht\ndraft: true\n/,
  )
  expect(losses).toEqual([])
})

it.each([
  'publishedAt',
  'published_at',
  'datePublished',
  'publish_date',
  'createdAt',
  'published',
  'pubdate',
])('reads the day of the field %s', async (name) => {
  const { target, losses } = await imported(`title: T\n${name}: 2024-02-03T10:00:00Z`)
  expect([target, losses]).toEqual(['content/posts/2024-02-03-x/de.md', []])
})

it.each(['updatedAt', 'last_updated', 'dateModified', 'modified_at', 'lastModified'])(
  'reads the day of the last change in the field %s',
  async (name) => {
    const { text, losses } = await imported(`title: T\ndate: 2024-02-03\n${name}: 2024-05-06`)
    expect([text.includes('updated: 2024-05-06\n'), losses]).toEqual([true, []])
  },
)

it('prefers the usual spelling of a name that stands twice', async () => {
  const { text } = await imported('Title: Zwei\ntitle: Eins\ndate: 2024-02-03')
  expect(text).toContain('title: Eins\n')
})

it('calls a series what it is called beside its id', async () => {
  const { series } = await importTexts({
    ...hugo,
    'content/posts/x.md':
      '---\ntitle: T\ndate: 2024-02-03\nseries: netz\nseries_title: Das Netz\nseries_order: 2\n---\nText.\n',
  })
  expect(series).toEqual({ netz: { de: 'Das Netz' } })
})
