import { hashOf } from '@/lib/cache/fingerprint'
import { readingOf, type ShownFile, type Site } from '@/lib/content/site'
import { bytesOfFile } from '@/lib/media/encode'
import { addressOfFile } from '@/lib/media/files'
import type { Post } from '@/lib/model/post'
import { headsOf } from '@/lib/review/history/chain'
import { absolute, allowedSignersPath, historyPath, readingTextPath } from '@/lib/urls'
import type { Provenance } from './provenance-format'
import type { FileOptions } from './registry'

/** What a provenance file points to, so that nobody has to believe it. */
export interface Evidence extends Pick<Provenance, 'readingText' | 'history'> {
  /** Address of the reviewers' keys. */
  keys: string
  isSigned: boolean
}

/** The evidence of a version. */
export function evidenceOf(site: Site, post: Post): Evidence {
  return {
    readingText: {
      url: absolute(site.url, readingTextPath(post.locale, post.slug)),
      ...readingOf(site, post).hashes,
    },
    history: historyOf(site, post),
    keys: absolute(site.url, allowedSignersPath),
    isSigned: site.reviews.get(post.file)?.signature !== undefined,
  }
}

function historyOf(site: Site, { file, locale, slug }: Post): Evidence['history'] {
  const records = site.histories.get(file)
  if (!records || !site.heads) return undefined
  return {
    url: absolute(site.url, historyPath(locale, slug)),
    head: headsOf(records).map(({ hash }) => hash),
    site: site.heads.sha256,
  }
}

/** Each picture of an article with every file that is made of it, by the hash of its bytes. */
export function picturesOf(
  files: readonly { hash: string; shown: readonly ShownFile[] }[],
  { cache, bytesOfFile: bytesOf = bytesOfFile }: Pick<FileOptions, 'cache' | 'bytesOfFile'>,
): Promise<Provenance['pictures']> {
  return Promise.all(
    files.map(async ({ hash, shown }) => ({
      original: hash,
      files: Object.fromEntries(
        await Promise.all(
          shown.map(async ({ image, file }) => [
            addressOfFile(file),
            hashOf(await bytesOf(image, file, cache)),
          ]),
        ),
      ),
    })),
  )
}
