import { expect, it } from 'vitest'
import { indexFilePath } from '@/lib/search/index-format'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { searchIndexPrefix } from '@/lib/urls'
import { searchIndexesOf } from './search-index'

const body = `## Überschrift

> [!NOTE]
> Ein Hinweis.

Ein Satz[^1] mit \`code\` & Zeichen.

| Kopf | Zeile |
| ---- | ----- |
| Wert | Zelle |

\`\`\`js
const programm = 1
\`\`\`

[^1]: Eine Fußnote.
`

it('makes excerpts of sentences alone, and finds the rest, too', async () => {
  const source = { id: '1', title: 'Eine Quelle', publisher: 'Beispielverlag' }
  const site = await makeSite({ posts: [makePost({ body, sources: [source] })] })
  const [index] = searchIndexesOf(site)
  const files = [...(index?.files() ?? [])]
  const record = JSON.parse(files.find(([path]) => path.includes('/article/'))?.[1] ?? '')
  expect(record.prose).toEqual(['Ein Hinweis.', 'Ein Satz mit code & Zeichen.', 'Eine Fußnote.'])
  const words = files.find(([path]) => path.includes('/words/'))?.[1] ?? ''
  for (const word of ['Überschrift', 'Zelle', 'programm', 'Beispielverlag', 'Quelle'])
    expect(words).toContain(`["${word}",`)
  expect(words).not.toContain('NOTE')
})

it('makes an index for each language, which another language’s articles leave as it is', async () => {
  const german = makePost({ id: 'a' })
  const english = makePost({ id: 'b', locale: 'en', file: 'b', date: '2026-01-03' })
  const [alone] = searchIndexesOf(await makeSite({ posts: [german] }))
  const both = searchIndexesOf(await makeSite({ posts: [german, english] }))
  expect(both.map(({ locale }) => locale)).toEqual(['de', 'en'])
  expect(both[0]?.inputs()).toEqual(alone?.inputs())
  expect(both[0]?.files()).toEqual(alone?.files())
  expect([...(both[1]?.files().keys() ?? [])]).toContain(
    searchIndexPrefix + indexFilePath('en', 'entry'),
  )
})

it('is made once for a site', async () => {
  const site = await makeSite({ posts: [makePost()] })
  expect(searchIndexesOf(site)[0]?.files()).toBe(searchIndexesOf(site)[0]?.files())
})
