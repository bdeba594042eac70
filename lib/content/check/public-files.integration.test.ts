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
  ['allowed_signers', '/allowed_signers'],
  ['Allowed_Signers', '/Allowed_Signers'],
  ['DE/posts/X/review.json', '/DE/posts/X/review.json'],
  ['history.json', '/history.json'],
  ['images/0123456789abcdef/x.png', '/images/0123456789abcdef/x.png'],
  ['scripts/0123456789abcdef/verify.js', '/scripts/0123456789abcdef/verify.js'],
  ['og/de/x-0123456789abcdef.png', '/og/de/x-0123456789abcdef.png'],
  ['_next/static/x.css', '/_next/static/x.css'],
  ['index.html', '/'],
  ['de/index.html', '/de'],
  ['en.html', '/en'],
  ['de/feed.xml', '/de/feed.xml'],
  ['de/posts/x.html', '/de/posts/x'],
  ['de/posts/x', '/de/posts/x'],
  ['de/posts/x.md', '/de/posts/x.md'],
  ['de/posts/x/review.json', '/de/posts/x/review.json'],
  ['de/posts/x/review.json.sig', '/de/posts/x/review.json.sig'],
  ['de/posts/x/versions.html', '/de/posts/x/versions'],
  ['de/about/index.html', '/de/about'],
])('tells public/%s, where the site makes what stands at %s', async (name, address) => {
  expect(await told('de/bild.svg', 'extra.html', name)).toEqual([
    `public/${name}:1:1 file: expected a name in public/ whose address the site does not use itself, found ${address}`,
  ])
})

it('says nothing of other files, wherever they lie', async () => {
  const names = [
    'favicon.ico',
    'icon.svg',
    'apple-icon.png',
    'CNAME',
    'feed.css.txt',
    'a/404.txt',
    'images/logo.png',
    'de/posts/review.json',
  ]
  expect(await told('de/bild.svg', 'extra.html', 'de/posts/y.html', ...names)).toEqual([])
})
