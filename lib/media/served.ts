import { getImages, getPages, getPosts } from '@/lib/content/posts'
import { referencesOf, resolveReference } from '@/lib/content/references'
import { readImageTitle } from '@/lib/markdown/image-title'
import { parseMarkdown } from '@/lib/markdown/parse'
import { imagesOf } from '@/lib/markdown/shown-images'
import type { Image } from '@/lib/model/image'
import { bytesOfFile } from './encode'
import { filesOf, type ImageFile, largestFile } from './files'
import { darkPath } from './picture'

/** A file with an address, and what it is made of. */
export interface ServedFile {
  image: Image
  file: ImageFile
}

type Text = { body: string; file: string }

const known = new WeakMap<ReadonlyMap<string, Image>, Promise<Map<string, ServedFile>>>()

/** The files that the texts of this build show or link to, by `<hash>/<name>`; pictures of drafts stay where they are. */
export async function servedFiles(): Promise<Map<string, ServedFile>> {
  const images = await getImages()
  const files = known.get(images) ?? collect(images)
  known.set(images, files)
  return files
}

/** The bytes at an address of an image, or undefined if there is nothing. */
export async function servedBytes(hash: string, name: string): Promise<Buffer | undefined> {
  const served = (await servedFiles()).get(`${hash}/${name}`)
  return served && bytesOfFile(served.image, served.file)
}

async function collect(images: ReadonlyMap<string, Image>): Promise<Map<string, ServedFile>> {
  const texts: Text[] = [...(await getPosts()), ...(await getPages())]
  const served = texts.flatMap((text) => [...shownBy(text, images), ...linkedBy(text, images)])
  return new Map(served.map((entry) => [`${entry.file.hash}/${entry.file.name}`, entry]))
}

function shownBy({ body, file: from }: Text, images: ReadonlyMap<string, Image>): ServedFile[] {
  return imagesOf(parseMarkdown(body)).flatMap(({ url, title }) => {
    const path = filePath(from, url)
    const image = images.get(path)
    const { use = image?.use } = readImageTitle(title)
    return [image, images.get(darkPath(path))].flatMap((each) =>
      each ? filesOf(each, use).map((file) => ({ image: each, file })) : [],
    )
  })
}

function linkedBy({ body, file: from }: Text, images: ReadonlyMap<string, Image>): ServedFile[] {
  return referencesOf(parseMarkdown(body)).flatMap(({ type, url }) => {
    const image = images.get(filePath(from, url))
    return image && type === 'link' ? [{ image, file: largestFile(image, image.use) }] : []
  })
}

function filePath(from: string, url: string): string {
  const reference = resolveReference(from, url)
  return reference.kind === 'file' ? reference.path : ''
}
