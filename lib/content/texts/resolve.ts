import path from 'node:path'
import type { DataReader } from '@/lib/markdown/elements/charts'
import type { ImageResolver } from '@/lib/markdown/elements/images'
import type { LinkMistake, LinkResolver, LinkTarget } from '@/lib/markdown/elements/links'
import { addressOfFile, largestFile, originalImage } from '@/lib/media/files'
import { darkPath, pictureOf } from '@/lib/media/picture'
import type { Attachment } from '@/lib/model/attachment'
import type { Image } from '@/lib/model/image'
import type { Locale } from '@/lib/model/locales'
import type { Original } from '@/lib/model/original'
import { attachmentPath, rootPath, tagPath } from '@/lib/urls'
import { filePaths, isMadeByBuild } from '@/lib/urls/build-files'
import { cleanPath, decodedPath, encodedPath, percentDecoded } from '@/lib/urls/path-forms'
import { readText } from '../files/files'
import { attachmentFacts, attachmentKinds, kindOf } from './attachments'
import { meantOutside, type Reference, resolveReference } from './references'

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
  /** What a publisher put into `public/`, by each address at which it is served; hashed when it is asked for. */
  inPublic: ReadonlyMap<string, () => Original>
  /**
   * All of these files and addresses by their lower case, for who writes `BILD.PNG` where `bild.png` lies, and those of
   * articles and pages by their old addresses.
   */
  inAnyCase: ReadonlyMap<string, string>
  /** Addresses of the site as they are read, and whether those of all texts can be told. */
  addresses: ReadonlySet<string>
  isComplete: boolean
  /** Those of articles that readers of the production site do not have. */
  hidden: ReadonlySet<string>
  /** Texts by `nameOfText`, for who links to them as another system would. */
  named: ReadonlyMap<string, NamedText>
}

interface NamedText {
  file: string
  path: string
}

/** By what a text can be told from those of its language: its slug, or its folder without the date. */
export function nameOfText(locale: Locale, name: string): string {
  return `${locale} ${name}`
}

/** Finds where the links of the text in a file lead, or what should stand in place of one that leads nowhere. */
export function linkResolver(
  { file, locale }: { file: string; locale: Locale },
  targets: Targets,
  url: string,
): LinkResolver {
  const from = targets.texts.get(file)
  return (address) => {
    const reference = resolveReference(file, ownRoute(address, url, targets) ?? address)
    if (reference.kind === 'forbidden') return { code: 'reference-forbidden' }
    if (reference.kind === 'malformed') return { code: 'field-address', mended: reference.meant }
    if (reference.kind === 'route')
      return (
        routeMistake(reference, from, locale, targets) ?? publicTarget(address, reference, targets)
      )
    if (reference.kind !== 'file') return undefined
    const target =
      fileTarget(reference, locale, targets) ?? textTarget({ file, locale }, reference, targets)
    const outside = target && 'code' in target ? meantOutside(address) : undefined
    return outside ? { code: 'field-address', mended: outside } : target
  }
}

/**
 * The route that an address in full names, `https://…/de/posts/…` on the site itself. Beside its languages, others may
 * serve what they like there.
 */
function ownRoute(address: string, url: string, { addresses }: Targets): string | undefined {
  const withoutScheme = (whole: string) => whole.replace(/^https?:\/\//i, '')
  const start = withoutScheme(url)
  if (!/^https?:/i.test(address) || !withoutScheme(address).startsWith(`${start}/`))
    return undefined
  const route = withoutScheme(address).slice(start.length)
  const [language = ''] = /^\/[^/?#]+/.exec(route) ?? []
  return addresses.has(language) ? route : undefined
}

function routeMistake(
  { path: written, query, fragment }: Extract<Reference, { kind: 'route' }>,
  from: Target | undefined,
  locale: Locale,
  { addresses, isComplete, hidden, inAnyCase, named }: Targets,
): LinkMistake | undefined {
  const route = decodedPath(written)
  const clean = cleanPath(route) || rootPath
  if (from?.isPublic && hidden.has(clean)) return { code: 'reference-unpublished' }
  if (isServed(route, addresses)) return undefined
  const mendedTo = (meant: string) => encodedPath(meant) + query + fragment
  if (isServed(clean, addresses)) return { code: 'reference-slash', mended: mendedTo(clean) }
  if (!isComplete && mayBeText(clean)) return undefined
  const topic = tagPath(locale, lastName(clean))
  const meant =
    inAnyCase.get(clean.toLowerCase()) ??
    named.get(nameOfText(locale, lastName(clean)))?.path ??
    (addresses.has(topic) ? topic : undefined)
  return { code: 'reference-route', mended: meant && mendedTo(meant) }
}

/**
 * What an address of another system calls a text: `x` in `/2026/01/02/x.html` and `../2026-01-02-x/index.md`, and in a
 * file's name of ours.
 */
function lastName(address: string): string {
  const name = address.replace(/(?:\/(?:index|[a-z]{2}))?(?:\.(?:md|mdx|html?))?\/?$/, '')
  return name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .toLowerCase()
}

/** Whether the address of an article or page can look so. */
function mayBeText(route: string): boolean {
  return /^\/[^/]+(?:\/posts)?\/[^/]+$/.test(route)
}

function isServed(route: string, addresses: ReadonlySet<string>): boolean {
  return addresses.has(route) || filePaths.some((file) => file === route) || isMadeByBuild(route)
}

/** A file of `public/` keeps the address that its link says. */
function publicTarget(
  href: string,
  { path: written }: Extract<Reference, { kind: 'route' }>,
  { inPublic }: Targets,
): LinkTarget | undefined {
  const original = inPublic.get(decodedPath(written))
  return original && { href, original: original() }
}

function fileTarget(
  { path, fragment }: Extract<Reference, { kind: 'file' }>,
  locale: Locale,
  { images, attachments }: Targets,
): LinkTarget | undefined {
  const image = images.get(path)
  const attachment = attachments.get(path)
  if (image)
    return {
      href: addressOfFile(largestFile(image, image.use)) + fragment,
      original: originalImage(image),
    }
  if (!attachment) return undefined
  const { hash, name } = attachment
  const original = { address: attachmentPath(hash, name), hash }
  return {
    href: original.address + fragment,
    original,
    facts: attachmentFacts(attachment, locale),
  }
}

function textTarget(
  { file, locale }: { file: string; locale: Locale },
  { path: at, fragment }: Extract<Reference, { kind: 'file' }>,
  targets: Targets,
): ReturnType<LinkResolver> {
  const { texts, textFiles, imageFiles, named } = targets
  const from = texts.get(file)
  const target = texts.get(at)
  if (!target) {
    if (textFiles.has(at) || imageFiles.has(at)) return undefined
    const isFolder = at === path.posix.dirname(file)
    const text = isFolder ? undefined : named.get(nameOfText(locale, lastName(at)))
    const meant = text && relativeTo(file, text.file) + fragment
    return missingFile(at, meantFile(file, at, fragment, targets) ?? meant)
  }
  if (from?.isPublic && !target.isPublic) return { code: 'reference-unpublished' }
  const language = target.locale === from?.locale ? undefined : target.locale
  return { href: target.path + fragment, language }
}

function missingFile(file: string, mended: string | undefined): LinkMistake {
  const isKnown = ['', 'md', ...attachmentKinds].includes(kindOf(file))
  return mended || isKnown
    ? { code: 'reference-file', mended }
    : { code: 'attachment-kind', values: { choices: attachmentKinds.join(', ') } }
}

/** Pictures as cameras and programs keep them, which browsers do not show. */
const foreignPicture = /\.(?:heic|heif|tiff?|bmp|psd|jxl|jp2|ico|dng|cr2|nef|eps|ai|xcf|svgz)$/i

/** Finds the pictures of the text in a file. One whose own mistakes are told elsewhere is a square in their place. */
export function imageResolver(file: string, targets: Targets): ImageResolver {
  const { images, imageFiles } = targets
  return (address, use, isWide) => {
    const reference = resolveReference(file, address)
    const at = reference.kind === 'file' ? reference.path : ''
    const image = images.get(at)
    if (image) return pictureOf(image, images.get(darkPath(at)), use, isWide ? 'cover' : 'column')
    if (imageFiles.has(at))
      return { src: address, srcSet: address, sources: [], width: 1, height: 1, use }
    return foreignPicture.test(at)
      ? { code: 'image-format' }
      : { code: 'reference-image', mended: meantFile(file, at, '', targets) }
  }
}

/** Reads the data of the text's charts: files beside it, as its links name them. */
export function dataReader(from: string, { attachments }: Targets): DataReader {
  return (address) => {
    const reference = resolveReference(from, address)
    const data = reference.kind === 'file' ? attachments.get(reference.path) : undefined
    if (!data || kindOf(data.path) !== 'csv') return undefined
    const text = readText(data)
    return typeof text === 'string' ? { file: data.path, text } : text
  }
}

function relativeTo(from: string, file: string): string {
  return path.posix.relative(path.posix.dirname(from), file)
}

/** The address, in a text, of the file whose path differs from what was written in letter case alone. */
function meantFile(
  from: string,
  written: string,
  fragment: string,
  { inAnyCase }: Targets,
): string | undefined {
  const [locale = ''] = path.posix.basename(from).split('.')
  const names = [
    written,
    written.replace(/\?.*$/, ''),
    `${written.replace(/\/$/, '')}/${locale}.md`,
  ]
  const others = names.filter((name) => name !== from)
  const [meant] = others.flatMap((name) => inAnyCase.get(name.toLowerCase()) ?? [])
  if (meant) return relativeTo(from, meant) + fragment
  // A `%20` in a name stands for a blank once it is in an address.
  const encoded = inAnyCase.get(encodeURI(written).toLowerCase())
  if (encoded?.includes('%')) return encodedName(relativeTo(from, encoded)) + fragment
  // A `#` in a name that nobody encoded looks like the start of a fragment.
  const whole = inAnyCase.get((written + percentDecoded(fragment)).toLowerCase())
  return whole && encodedName(relativeTo(from, whole))
}

function encodedName(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
