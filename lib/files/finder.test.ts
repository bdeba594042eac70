import { expect, it } from 'vitest'
import { indexFilePath as searchIndexPath } from '@/lib/search/index-format'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { feedPath, markdownPath, postPath, searchIndexPrefix } from '@/lib/urls'
import { fileFinder } from './finder'

const script = { path: '/scripts/0/page.de.js', code: 'let a' }
const options = { scripts: [script], cache: '', project: process.cwd() }

async function finderOf(post = makePost()) {
  return fileFinder(await makeSite({ posts: [post] }), options)
}

it.each([
  [feedPath('de', 'xml'), 'application/atom+xml'],
  [markdownPath('de', 'beispiel'), 'text/markdown; charset=utf-8'],
  [script.path, 'text/javascript; charset=utf-8'],
  [searchIndexPrefix + searchIndexPath('de', 'entry'), 'application/json'],
])('finds %s as %s', async (address, type) => {
  const file = (await finderOf())(address)
  expect(file?.type).toBe(type)
  expect(await file?.bytes()).not.toHaveLength(0)
})

it.each([
  postPath('de', 'beispiel'),
  markdownPath('de', 'keines'),
  `${searchIndexPrefix}files/de/words/none.json`,
  '/%ff.xml',
])('leaves %s to pages', async (address) => {
  expect((await finderOf())(address)).toBeUndefined()
})

it('makes the search index only for those who ask for it', async () => {
  const find = await finderOf()
  const index = JSON.parse(
    String(await find(searchIndexPrefix + searchIndexPath('de', 'entry'))?.bytes()),
  )
  const language = find(searchIndexPrefix + searchIndexPath('de', 'language', index.language))
  expect(language?.type).toBe('text/javascript')
})

it.each(['/de/posts/altes', '/de/posts/altes.html', '/de/posts/%C3%A4ltestes'])(
  'leads on from %s as hosts do',
  async (address) => {
    const post = makePost({ aliases: ['/de/posts/altes', '/de/posts/ältestes'] })
    const file = (await finderOf(post))(address)
    expect(await file?.bytes()).toContain(`url=${postPath('de', 'beispiel')}`)
  },
)
