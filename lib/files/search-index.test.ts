import { expect, it } from 'vitest'
import { indexFilePath } from '@/lib/search/index-format'
import { makePost } from '@/lib/testing/posts'
import { makeSite, notingReads } from '@/lib/testing/site'
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
  const filesOf = (index = alone) => [...(index?.files() ?? [])]
  expect(filesOf(both[0])).toEqual(filesOf(alone))
  expect(filesOf(both[1]).map(([path]) => path)).toContain(
    searchIndexPrefix + indexFilePath('en', 'entry'),
  )
})

it('reads the text of one article at a time', async () => {
  const posts = ['a', 'b'].map((id) => makePost({ id, file: id }))
  const site = await makeSite({ posts })
  const { texts, read } = notingReads(site)
  const [index] = searchIndexesOf({ ...site, texts })
  const [first] = index?.files() ?? []
  expect(first?.[0]).toContain('/article/')
  expect(read).toEqual(['a'])
})
