import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestPublication } from '@/lib/commands/test-publication'
import { saidOf } from '@/lib/testing/problems'
import { readFolder } from '@/lib/testing/site'

let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({
    'content/posts/2026-01-02-x/de.md':
      '---\ntitle: Titel\n---\n\nA [Bild](/de/bild.svg), [Seite](/extra).\n\n<!--more-->\n\nEnde.\n',
    'content/pages/about/de.md': '---\ntitle: Seite\n---\n\nText.\n',
  })
})

afterEach(() => publication.remove())

async function told(...names: string[]): Promise<string[]> {
  publication.write(Object.fromEntries(names.map((name) => [`public/${name}`, 'x'])))
  return saidOf((await readFolder(publication.root)).problems)
}

it.each([
  ['feed.css', '/feed.css'],
  ['robots.txt', '/robots.txt'],
  ['404.html', '/404'],
  ['_redirects', '/_redirects'],
  ['index.html', '/'],
  ['de/index.html', '/de'],
  ['en.html', '/en'],
  ['de/feed.xml', '/de/feed.xml'],
  ['de/posts/x.html', '/de/posts/x'],
  ['de/posts/x', '/de/posts/x'],
  ['de/posts/x.md', '/de/posts/x.md'],
  ['de/about/index.html', '/de/about'],
])('tells public/%s, where the site makes what stands at %s', async (name, address) => {
  expect(await told('de/bild.svg', 'extra.html', name)).toEqual([
    `public/${name}:1:1 file: expected a name in public/ whose address the site does not use itself, found ${address}`,
  ])
})

it('says nothing of other files, wherever they lie', async () => {
  const names = ['favicon.ico', 'icon.svg', 'apple-icon.png', 'CNAME', 'feed.css.txt', 'a/404.txt']
  expect(await told('de/bild.svg', 'extra.html', 'de/posts/y.html', ...names)).toEqual([])
})
