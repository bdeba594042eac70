import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestPublication } from '../test-publication'
import { PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { mountSite } from './mount'

const words = wordsOf('en')
const page = '<!doctype html><a href="/de">x</a>'
let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({
    'out/404.html': page,
    'out/de/posts/x.html': page,
    'out/.well-known/security.txt': 'Contact: mailto:e@example.org',
    'out/resources/a.txt': 'a',
  })
})

afterEach(() => publication.remove())

const mountInto = (folder: string, out = 'out', url = 'https://me.example/blog') =>
  mountSite(
    {
      out: `${publication.root}/${out}`,
      target: `${publication.root}/${folder}`,
      url,
    },
    new PlayedTerminal(),
    words,
  )

it('writes every file, with addresses below the path', async () => {
  const { data } = await mountInto('site')
  expect(data).toMatchObject({ basePath: '/blog', files: 4 })
  expect(publication.files('site')).toEqual(
    ['.well-known/security.txt', '404.html', 'de/posts/x.html', 'resources/a.txt'].map(
      (file) => `site/${file}`,
    ),
  )
  expect(publication.read('site/de/posts/x.html')).toContain('href="/blog/de"')
  expect(publication.read('site/resources/a.txt')).toBe('a')
})

it('replaces what it wrote before', async () => {
  await mountInto('site')
  publication.write({ 'site/de/posts/gone.html': page })
  await mountInto('site')
  expect(publication.files('site')).not.toContain('site/de/posts/gone.html')
})

it.each(['.', 'content', 'out', 'out/copy', 'content/site.yaml'])(
  'deletes nothing in %s, which is no copy of a site',
  async (folder) => {
    const before = publication.files('.')
    await expect(mountInto(folder)).rejects.toThrow('is not empty')
    expect(publication.files('.')).toEqual(before)
  },
)

it('says that a site has to be built first', async () => {
  await expect(mountInto('site', 'nowhere')).rejects.toThrow('npm run build')
})

it('asks for an address, without which the path is not known', async () => {
  const before = publication.files('.')
  await expect(mountInto('site', 'out', '')).rejects.toThrow('content/site.yaml')
  expect(publication.files('.')).toEqual(before)
})
