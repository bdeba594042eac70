import type { ImageResolver } from '@/lib/markdown/images'
import type { LinkResolver } from '@/lib/markdown/links'
import { addressOfFile, addressOfOriginal, largestFile } from '@/lib/media/files'
import { darkPath, pictureOf } from '@/lib/media/picture'
import type { Image } from '@/lib/model/image'
import type { Locale } from '@/lib/model/locales'
import { cleanPath, filePaths, filePrefixes } from '@/lib/urls'
import { type Reference, resolveReference } from './references'

/** Where a text of `content/` is served. */
export interface Target {
  path: string
  locale: Locale
  /** Whether readers of the production site see it. */
  isPublic: boolean
}

/** What a text can link to and show. */
export interface Targets {
  /** Texts by file. */
  texts: ReadonlyMap<string, Target>
  /** All files of texts, those with mistakes in their fields included. */
  textFiles: ReadonlySet<string>
  /** Images by file, and all files of images, those with mistakes included. */
  images: ReadonlyMap<string, Image>
  imageFiles: ReadonlySet<string>
  /** Addresses of all pages; absent where those of some cannot be told. */
  pages?: ReadonlySet<string>
}

/** Finds where the links of the text in a file lead, or what should stand in place of one that leads nowhere. */
export function linkResolver(file: string, targets: Targets): LinkResolver {
  const from = targets.texts.get(file)
  return (address) => {
    const reference = resolveReference(file, address)
    if (reference.kind === 'forbidden') return { expected: 'a web address or a file in content/' }
    if (reference.kind === 'route') return routeMistake(reference.path, targets)
    return reference.kind === 'file' ? fileTarget(reference, from, targets) : undefined
  }
}

function routeMistake(path: string, { pages }: Targets): { expected: string } | undefined {
  if (!pages || isServed(path, pages)) return undefined
  return isServed(cleanPath(path), pages)
    ? { expected: `the address without the slash at its end, ${cleanPath(path)}` }
    : { expected: 'an address of the site' }
}

function isServed(path: string, pages: ReadonlySet<string>): boolean {
  return (
    pages.has(path) ||
    filePaths.some((file) => file === path) ||
    filePrefixes.some((prefix) => path.startsWith(prefix))
  )
}

function fileTarget(
  { path, fragment }: Extract<Reference, { kind: 'file' }>,
  from: Target | undefined,
  { texts, textFiles, images, imageFiles }: Targets,
): ReturnType<LinkResolver> {
  const image = images.get(path)
  if (image)
    return {
      href: addressOfFile(largestFile(image, image.use)),
      original: addressOfOriginal(image),
    }
  const target = texts.get(path)
  if (!target)
    return textFiles.has(path) || imageFiles.has(path)
      ? undefined
      : { expected: 'an article or page that exists' }
  if (from?.isPublic && !target.isPublic) return { expected: 'an article that is published' }
  const language = target.locale === from?.locale ? undefined : target.locale
  return { href: target.path + fragment, language }
}

/** Finds the pictures of the text in a file. One whose own mistakes are told elsewhere is a square in their place. */
export function imageResolver(file: string, { images, imageFiles }: Targets): ImageResolver {
  return (address, use) => {
    const reference = resolveReference(file, address)
    const path = reference.kind === 'file' ? reference.path : ''
    const image = images.get(path)
    if (image) return pictureOf(image, images.get(darkPath(path)), use)
    return imageFiles.has(path)
      ? { src: address, srcSet: address, sources: [], width: 1, height: 1, use }
      : undefined
  }
}
