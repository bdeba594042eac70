import { readFile } from 'node:fs/promises'
import { lookup } from 'mrmime'
import { originalOf, readingOf, type Site } from '@/lib/content/site'
import { originalImage } from '@/lib/media/files'
import type { Image } from '@/lib/model/image'
import type { Post } from '@/lib/model/post'
import { allowedSigners } from '@/lib/review/keys'
import { serialise } from '@/lib/review/reading/reading-text'
import { canonical } from '@/lib/review/statement'
import {
  allowedSignersPath,
  headsPath,
  historyPath,
  readingTextPath,
  reviewPath,
  signaturePath,
} from '@/lib/urls'
import { type FilesOf, type FilesOfVersion, fileOf, mediaTypes, type SiteFile } from './registry'

/** Everything by which outsiders verify the review of a version and follow its history (`docs/verify.md`). */
export const versionReviewFiles: FilesOfVersion = (site, post) => [
  fileOf(
    readingTextPath(post.locale, post.slug),
    mediaTypes.text,
    () => readingOf(site, post).hashes,
    () => serialise(readingOf(site, post).text()),
  ),
  ...statementFiles(site, post),
  ...historyFiles(site, post),
]

/** What all versions have in common of that: pictures, keys and the newest records. */
export const reviewFiles: FilesOf = (site) => [
  ...originals(site),
  ...keyFiles(site),
  ...headsFiles(site),
]

function headsFiles({ heads }: Site): SiteFile[] {
  return heads ? [fileOf(headsPath, mediaTypes.json, () => heads, canonical)] : []
}

function statementFiles(site: Site, post: Post): SiteFile[] {
  const review = site.reviews.get(post.file)
  if (!review) return []
  const { text: statement, signature } = review
  const { locale, slug } = post
  return [
    fileOf(
      reviewPath(locale, slug),
      mediaTypes.json,
      () => statement,
      (text) => text,
    ),
    ...(signature
      ? [
          fileOf(
            signaturePath(locale, slug),
            mediaTypes.text,
            () => signature.text,
            (text) => text,
          ),
        ]
      : []),
  ]
}

function historyFiles({ histories }: Site, { file, locale, slug }: Post): SiteFile[] {
  const records = histories.get(file)
  if (!records) return []
  return [fileOf(historyPath(locale, slug), mediaTypes.json, () => records, JSON.stringify)]
}

/**
 * The pictures of reviewed articles and of what those were translated from, as their authors made them, since what was
 * signed are their bytes, and those whose Content Credentials no other file can carry.
 */
function originals(site: Site): SiteFile[] {
  const filesOf = (posts: readonly Post[]) =>
    new Set(posts.flatMap((post) => readingOf(site, post).files))
  const shown = filesOf(site.posts)
  const reviewed = site.posts.filter(({ file }) => site.reviews.has(file))
  const signed = filesOf([...reviewed, ...reviewed.flatMap((post) => originalOf(site, post) ?? [])])
  const isPublished = ({ hash, hasCredentials }: Image) =>
    signed.has(hash) || (hasCredentials === true && shown.has(hash))
  // The same bytes may lie under several names, each of which is an address.
  const byAddress = new Map(
    [...site.images.values()]
      .filter(isPublished)
      .map((image) => [originalImage(image).address, image]),
  )
  return [...byAddress.values()].map(originalFile)
}

function originalFile(image: Image): SiteFile {
  return fileOf(
    originalImage(image).address,
    lookup(image.path) ?? 'application/octet-stream',
    () => image.hash,
    () => readFile(image.onDisk),
  )
}

function keyFiles({ authors }: Site): SiteFile[] {
  const keyed = [...authors.values()].filter(({ keys }) => keys.length > 0)
  if (keyed.length === 0) return []
  return [fileOf(allowedSignersPath, mediaTypes.text, () => keyed, allowedSigners)]
}
