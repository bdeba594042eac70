import { describe, expect, it } from 'vitest'
import { addressOfFile } from '@/lib/media/files'
import type { Picture } from '@/lib/media/picture'
import type { Author } from '@/lib/model/author'
import type { Image } from '@/lib/model/image'
import { coverOf } from '@/lib/pages/cover'
import { portraitOf } from '@/lib/pages/people'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { shownFiles } from './shown-files'

const folder = 'content/posts/2026-01-02-example'

function image(path: string, digit: string): [string, Image] {
  const hash = digit.repeat(64)
  const size = { width: 3000, height: 2000 }
  const colors = ['#000000']
  return [
    path,
    { path, onDisk: '/nowhere', hash, format: 'jpeg', ...size, animated: false, colors },
  ]
}

const erika: Author = {
  id: 'erika-beispiel',
  name: 'Erika Beispiel',
  role: {},
  bio: {},
  portrait: 'content/authors/erika.jpg',
  links: [],
  keys: [],
}

const post = makePost({ cover: { path: `${folder}/cover.jpg`, alt: '', use: 'generated' } })

async function exampleSite() {
  return {
    ...(await makeSite({ posts: [post], authors: [erika] })),
    images: new Map([
      image(`${folder}/cover.jpg`, 'a'),
      image(`${folder}/cover.dark.jpg`, 'b'),
      image(`${folder}/unused.jpg`, 'c'),
      image('content/authors/erika.jpg', 'd'),
    ]),
  }
}

/** Every address that a picture names. */
function addressesOf({ sources, src, srcSet, enlarged }: Picture): string[] {
  const sets = [srcSet, ...sources.map((source) => source.srcSet)]
  const listed = sets.flatMap((set) => set.split(', ').map((entry) => entry.split(' ')[0] ?? ''))
  return [...listed, src, ...Object.values(enlarged ?? {})]
}

describe('shownFiles', () => {
  it('lists every file that covers and portraits name, and no other', async () => {
    const site = await exampleSite()
    const shapes = ['cover', 'square'] as const
    const covers = shapes.map((shape) => coverOf(site, post, shape)?.picture)
    const pictures = [...covers, portraitOf(site, erika)].flatMap((picture) => picture ?? [])
    const named = new Set(pictures.flatMap(addressesOf))
    expect(pictures).toHaveLength(3)
    const shown = [...shownFiles(site).values()].flat()
    expect(new Set(shown.map(({ file }) => addressOfFile(file)))).toEqual(named)
  })

  it('are listed in the order of the articles, the newest first', async () => {
    const older = makePost({
      id: 'older',
      date: '2025-01-01',
      cover: { path: 'content/authors/erika.jpg', alt: '' },
      file: 'content/posts/2025-01-01-older/de.md',
    })
    const { images } = await exampleSite()
    const { shownFiles: shown } = await makeSite({ posts: [older, post], images })
    expect([...shown.keys()].map((hash) => hash[0])).toEqual(['a', 'b', 'd'])
  })
})
