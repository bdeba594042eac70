import { type Site, textOf } from '@/lib/content/site'
import { resolveReference } from '@/lib/content/texts/references'
import { filesOf, type ImageFile, largestFile, type Shape } from '@/lib/media/files'
import { darkPath } from '@/lib/media/picture'
import type { Image } from '@/lib/model/image'
import type { Cover } from '@/lib/model/post'

/** A file with an address, and what it is made of. */
export interface ShownFile {
  image: Image
  file: ImageFile
}

/** The files of pictures that the texts of a site show or link to, each once. */
export function shownFiles(site: Site): ShownFile[] {
  const files = [...site.posts, ...site.pages].map(({ file }) => file)
  const shown = [
    ...files.flatMap((file) => [...shownBy(file, site), ...linkedBy(file, site)]),
    ...site.posts.flatMap(({ cover }) => (cover ? coverFiles(cover, site) : [])),
    ...[...site.authors.values()].flatMap(({ portrait }) =>
      portraitFiles(site.images.get(portrait ?? '')),
    ),
  ]
  return [
    ...new Map(shown.map((entry) => [`${entry.file.hash}/${entry.file.name}`, entry])).values(),
  ]
}

function shownBy(from: string, site: Site): ShownFile[] {
  return textOf(site, { file: from }).images.flatMap(({ address, use: stated, isWide }) => {
    const path = filePath(from, address)
    const image = site.images.get(path)
    const use = stated ?? image?.use
    const shape = isWide ? 'cover' : 'column'
    return [image, site.images.get(darkPath(path))].flatMap((each) => allFilesOf(each, use, shape))
  })
}

function coverFiles({ path, use, dark = darkPath(path) }: Cover, { images }: Site): ShownFile[] {
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

function linkedBy(from: string, site: Site): ShownFile[] {
  return textOf(site, { file: from }).links.flatMap(({ address }) => {
    const image = site.images.get(filePath(from, address))
    return image ? [{ image, file: largestFile(image, image.use) }] : []
  })
}

function filePath(from: string, address: string): string {
  const reference = resolveReference(from, address)
  return reference.kind === 'file' ? reference.path : ''
}
