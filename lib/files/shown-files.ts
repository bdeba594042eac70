import { referencesOf, resolveReference } from '@/lib/content/references'
import type { Site } from '@/lib/content/site'
import { readImageTitle } from '@/lib/markdown/image-title'
import { parseMarkdown } from '@/lib/markdown/parse'
import { imagesOf } from '@/lib/markdown/shown-images'
import { filesOf, type ImageFile, largestFile } from '@/lib/media/files'
import { darkPath } from '@/lib/media/picture'
import type { Image } from '@/lib/model/image'

/** A file with an address, and what it is made of. */
export interface ShownFile {
  image: Image
  file: ImageFile
}

type Text = { body: string; file: string }

/** The files of pictures that the texts of a site show or link to, each once. */
export function shownFiles({ posts, pages, images }: Site): ShownFile[] {
  const shown = [...posts, ...pages].flatMap((text) => [
    ...shownBy(text, images),
    ...linkedBy(text, images),
  ])
  return [
    ...new Map(shown.map((entry) => [`${entry.file.hash}/${entry.file.name}`, entry])).values(),
  ]
}

function shownBy({ body, file: from }: Text, images: ReadonlyMap<string, Image>): ShownFile[] {
  return imagesOf(parseMarkdown(body)).flatMap(({ url, title }) => {
    const path = filePath(from, url)
    const image = images.get(path)
    const { use = image?.use } = readImageTitle(title)
    return [image, images.get(darkPath(path))].flatMap((each) =>
      each ? filesOf(each, use).map((file) => ({ image: each, file })) : [],
    )
  })
}

function linkedBy({ body, file: from }: Text, images: ReadonlyMap<string, Image>): ShownFile[] {
  return referencesOf(parseMarkdown(body)).flatMap(({ type, url }) => {
    const image = images.get(filePath(from, url))
    return image && type === 'link' ? [{ image, file: largestFile(image, image.use) }] : []
  })
}

function filePath(from: string, url: string): string {
  const reference = resolveReference(from, url)
  return reference.kind === 'file' ? reference.path : ''
}
