import { filesOf, largestFile, type Shape } from '@/lib/media/files'
import { darkPath } from '@/lib/media/picture'
import type { Image } from '@/lib/model/image'
import type { Cover } from '@/lib/model/post'
import { type ShownFile, type Site, textOf } from './site'
import { resolveReference } from './texts/references'

/** What tells which pictures are shown. */
type Showing = Pick<Site, 'posts' | 'pages' | 'authors' | 'images' | 'texts'>

/** The files of pictures that the texts of a site show or link to, each once, by the hash of the picture's bytes. */
export function shownFiles(site: Showing): ReadonlyMap<string, readonly ShownFile[]> {
  const files = [...site.posts, ...site.pages].map(({ file }) => file)
  const shown = [
    ...files.flatMap((file) => [...shownBy(file, site), ...linkedBy(file, site)]),
    ...site.posts.flatMap(({ cover }) => (cover ? coverFiles(cover, site) : [])),
    ...[...site.authors.values()].flatMap(({ portrait }) =>
      portraitFiles(site.images.get(portrait ?? '')),
    ),
  ]
  const once = new Map(shown.map((entry) => [`${entry.file.folder}/${entry.file.name}`, entry]))
  const byImage = new Map<string, ShownFile[]>()
  for (const entry of once.values()) {
    const list = byImage.get(entry.image.hash) ?? []
    byImage.set(entry.image.hash, list)
    list.push(entry)
  }
  return byImage
}

function shownBy(from: string, site: Showing): ShownFile[] {
  return textOf(site, { file: from }).images.flatMap(({ address, use: stated, isWide }) => {
    const path = filePath(from, address)
    const image = site.images.get(path)
    const use = stated ?? image?.use
    const shape = isWide ? 'cover' : 'column'
    return [image, site.images.get(darkPath(path))].flatMap((each) => allFilesOf(each, use, shape))
  })
}

function coverFiles({ path, use, dark = darkPath(path) }: Cover, { images }: Showing): ShownFile[] {
  const image = images.get(path)
  const used = use ?? image?.use
  return [image, images.get(dark)].flatMap((each) =>
    coverShapes.flatMap((shape) => allFilesOf(each, used, shape)),
  )
}

const coverShapes = ['cover', 'square'] as const

function portraitFiles(image: Image | undefined): ShownFile[] {
  return allFilesOf(image, image?.use, 'square')
}

function allFilesOf(
  image: Image | undefined,
  use: Image['use'],
  shape: Shape = 'column',
): ShownFile[] {
  return image ? filesOf(image, use, shape).map((file) => ({ image, file })) : []
}

function linkedBy(from: string, site: Showing): ShownFile[] {
  return textOf(site, { file: from }).links.flatMap(({ address }) => {
    const image = site.images.get(filePath(from, address))
    return image ? [{ image, file: largestFile(image, image.use) }] : []
  })
}

function filePath(from: string, address: string): string {
  const reference = resolveReference(from, address)
  return reference.kind === 'file' ? reference.path : ''
}
