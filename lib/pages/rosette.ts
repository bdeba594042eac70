import { readingOf, type Site } from '@/lib/content/site'
import type { Post } from '@/lib/model/post'
import type { ArticleReading } from '@/lib/review/reading/article'
import { rosette } from '@/lib/review/rosette'

const drawn = new WeakMap<ArticleReading, string>()

/** The rosette of a version's reading text as SVG: drawn once, however many lists show it. */
export function rosetteOf(site: Pick<Site, 'readings'>, post: Post): string {
  const reading = readingOf(site, post)
  const svg = drawn.get(reading) ?? rosette(reading.hashes.sha256)
  drawn.set(reading, svg)
  return svg
}
