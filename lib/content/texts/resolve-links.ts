import path from 'node:path'
import type { LinkMistake, LinkResolver, LinkTarget } from '@/lib/markdown/elements/links'
import { addressOfFile, largestFile, originalImage } from '@/lib/media/files'
import type { Locale } from '@/lib/model/locales'
import { attachmentPath, rootPath, tagPath } from '@/lib/urls'
import { filePaths, isMadeByBuild } from '@/lib/urls/build-files'
import { cleanPath, decodedPath, encodedPath } from '@/lib/urls/path-forms'
import { attachmentFacts, attachmentKinds, kindOf } from './attachments'
import { lastName, meantFile, relativeTo } from './meant'
import { meantOutside, type Reference, resolveReference } from './references'
import { nameOfText, type Target, type Targets } from './targets'

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
