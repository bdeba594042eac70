import { resolveReference } from '@/lib/content/references'
import { type Site, textOf } from '@/lib/content/site'
import { filesOf, type ImageFile, largestFile } from '@/lib/media/files'
import { darkPath } from '@/lib/media/picture'
import type { Image } from '@/lib/model/image'

/** A file with an address, and what it is made of. */
export interface ShownFile {
  image: Image
  file: ImageFile
}

/** The files of pictures that the texts of a site show or link to, each once. */
export function shownFiles(site: Site): ShownFile[] {
  const files = [...site.posts, ...site.pages].map(({ file }) => file)
  const shown = files.flatMap((file) => [...shownBy(file, site), ...linkedBy(file, site)])
  return [
    ...new Map(shown.map((entry) => [`${entry.file.hash}/${entry.file.name}`, entry])).values(),
  ]
}

function shownBy(from: string, site: Site): ShownFile[] {
  return textOf(site, { file: from }).images.flatMap(({ address, use: stated }) => {
    const path = filePath(from, address)
    const image = site.images.get(path)
    return [image, site.images.get(darkPath(path))].flatMap((each) =>
      each ? filesOf(each, stated ?? image?.use).map((file) => ({ image: each, file })) : [],
    )
  })
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
