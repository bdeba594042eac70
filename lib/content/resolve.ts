import type { ImageResolver } from '@/lib/markdown/images'
import type { LinkMistake, LinkResolver, LinkTarget } from '@/lib/markdown/links'
import { addressOfFile, addressOfOriginal, largestFile } from '@/lib/media/files'
import { darkPath, pictureOf } from '@/lib/media/picture'
import type { Attachment } from '@/lib/model/attachment'
import type { Image } from '@/lib/model/image'
import type { Locale } from '@/lib/model/locales'
import { attachmentPath, cleanPath, filePaths, filePrefixes } from '@/lib/urls'
import { attachmentFacts, attachmentKinds, kindOf } from './attachments'
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
  /** What can be downloaded, by file. */
  attachments: ReadonlyMap<string, Attachment>
  /** All of these files by their paths in lower case, for who writes `BILD.PNG` where `bild.png` lies. */
  inAnyCase: ReadonlyMap<string, string>
  /** Addresses of all pages; absent where those of some cannot be told. */
  pages?: ReadonlySet<string>
}

/** Finds where the links of the text in a file lead, or what should stand in place of one that leads nowhere. */
export function linkResolver(file: string, locale: Locale, targets: Targets): LinkResolver {
  const from = targets.texts.get(file)
  return (address) => {
    const reference = resolveReference(file, address)
    if (reference.kind === 'forbidden') return { code: 'reference-forbidden' }
    if (reference.kind === 'route') return routeMistake(reference.path, targets)
    if (reference.kind !== 'file') return undefined
    return fileTarget(reference.path, locale, targets) ?? textTarget(reference, from, targets)
  }
}

function routeMistake(path: string, { pages }: Targets): LinkMistake | undefined {
  if (!pages || isServed(path, pages)) return undefined
  return isServed(cleanPath(path), pages)
    ? { code: 'reference-slash', mended: cleanPath(path) }
    : { code: 'reference-route' }
}

function isServed(path: string, pages: ReadonlySet<string>): boolean {
  return (
    pages.has(path) ||
    filePaths.some((file) => file === path) ||
    filePrefixes.some((prefix) => path.startsWith(prefix))
  )
}

function fileTarget(
  path: string,
  locale: Locale,
  { images, attachments }: Targets,
): LinkTarget | undefined {
  const image = images.get(path)
  const attachment = attachments.get(path)
  if (image)
    return {
      href: addressOfFile(largestFile(image, image.use)),
      original: addressOfOriginal(image),
    }
  if (!attachment) return undefined
  const href = attachmentPath(attachment.hash, attachment.name)
  return { href, original: href, facts: attachmentFacts(attachment, locale) }
}

function textTarget(
  { path, fragment }: Extract<Reference, { kind: 'file' }>,
  from: Target | undefined,
  { texts, textFiles, imageFiles, inAnyCase }: Targets,
): ReturnType<LinkResolver> {
  const target = texts.get(path)
  if (!target)
    return textFiles.has(path) || imageFiles.has(path) ? undefined : missingFile(path, inAnyCase)
  if (from?.isPublic && !target.isPublic) return { code: 'reference-unpublished' }
  const language = target.locale === from?.locale ? undefined : target.locale
  return { href: target.path + fragment, language }
}

function missingFile(path: string, inAnyCase: Targets['inAnyCase']): LinkMistake {
  const mended = nameOf(inAnyCase.get(path.toLowerCase()))
  const kind = kindOf(path)
  const isKnown = ['', 'md', ...attachmentKinds].includes(kind)
  return mended || isKnown
    ? { code: 'reference-file', mended }
    : { code: 'attachment-kind', values: { choices: attachmentKinds.join(', ') } }
}

/** Finds the pictures of the text in a file. One whose own mistakes are told elsewhere is a square in their place. */
export function imageResolver(
  file: string,
  { images, imageFiles, inAnyCase }: Targets,
): ImageResolver {
  return (address, use) => {
    const reference = resolveReference(file, address)
    const path = reference.kind === 'file' ? reference.path : ''
    const image = images.get(path)
    if (image) return pictureOf(image, images.get(darkPath(path)), use)
    return imageFiles.has(path)
      ? { src: address, srcSet: address, sources: [], width: 1, height: 1, use }
      : { code: 'reference-image', mended: nameOf(inAnyCase.get(path.toLowerCase())) }
  }
}

function nameOf(path: string | undefined): string | undefined {
  return path?.slice(path.lastIndexOf('/') + 1)
}
