import { Memo } from '@/lib/cache/memo'
import { shortHash } from '@/lib/media/files'
import { inspectImage } from '@/lib/media/inspect'
import type { Image } from '@/lib/model/image'
import {
  type Mistake,
  type Problem,
  problemAt,
  startOfFile,
  warningAt,
} from '@/lib/problems/problem'
import type { ContentFile } from '../files/files'

const imageEnding = /^content\/(?:posts|authors)\/.*\.(svg|png|jpe?g|webp|avif|gif)$/i

/** Which of the files are images that an article or a person's page may show, by their names. */
export function imageFiles(files: readonly ContentFile[]): ContentFile[] {
  return files.filter(({ path }) => imageEnding.test(path))
}

/** What is read of images. */
export interface Images {
  images: Map<string, Image>
  problems: Problem[]
}

const inspected = new Memo<ContentFile, Image | Mistake>()

/**
 * Inspects images one after the other, since decoding takes memory; what is wrong with one is a problem.
 * @param cache folder in which what was found out is kept
 */
export async function readImages(files: readonly ContentFile[], cache: string): Promise<Images> {
  const images = new Map<string, Image>()
  const problems: Problem[] = []
  for (const file of files) {
    const result = await inspected.rememberAsync(file, [cache], () => inspectImage(file, cache))
    if ('code' in result)
      problems.push(problemAt(file.path, result, 'image', result.code, result.values))
    else images.set(file.path, result)
    if ('hasCredentials' in result && result.hasCredentials)
      problems.push(warningAt(file.path, startOfFile, 'image', 'image-credentials'))
  }
  problems.push(...sharedFolders(images.values()))
  return { images, problems }
}

/**
 * Finds different images whose hashes begin alike, so that files of the one could stand in place of the other's, in a
 * reviewed article too. Nothing but intent brings that about.
 */
export function sharedFolders(images: Iterable<Pick<Image, 'path' | 'hash'>>): Problem[] {
  const byDigits = new Map<string, Pick<Image, 'path' | 'hash'>>()
  return [...images].flatMap((image) => {
    const digits = shortHash(image)
    const other = byDigits.get(digits)
    byDigits.set(digits, image)
    if (!other || other.hash === image.hash) return []
    return [problemAt(image.path, startOfFile, 'image', 'image-address', { name: other.path })]
  })
}
