import { typeset } from '@/lib/markdown/typography/typeset'
import type { Locale } from '@/lib/model/locales'
import type { Cover } from '@/lib/model/post'
import { nearestName } from '@/lib/problems/nearest'
import { type Problem, problemAt, showValue, withMended } from '@/lib/problems/problem'
import { withUndescribed } from '../check/undescribed'
import type { FrontMatter } from '../files/front-matter'
import type { PostFields } from '../schemas/schema'
import { resolveReference } from '../texts/references'
import type { PostContext } from './post-context'

/** What is wrong with the people that an article names as its authors. */
export function byline(
  { authors: ids = [] }: PostFields,
  matter: FrontMatter,
  { authors, unreadablePeople }: Pick<PostContext, 'authors' | 'unreadablePeople'>,
): Problem[] {
  const choices = [...authors.keys()].join(', ') || 'none'
  return ids.flatMap((found, index) => {
    if (authors.has(found) || unreadablePeople.has(found)) return []
    const path = ['authors', index]
    const values = { choices, found }
    const problem = problemAt(matter.file, matter.locate(path), 'authors', 'unknown-author', values)
    const nearest = nearestName(found, [...authors.keys()])
    return [withMended(problem, nearest && matter.withValue(path, nearest))]
  })
}

/** What is wrong with the series that an article names. */
export function seriesMistake(
  { series: part }: PostFields,
  matter: FrontMatter,
  { series }: Pick<PostContext, 'series'>,
): Problem[] {
  if (!part || !series || Object.hasOwn(series, part.id)) return []
  const choices = Object.keys(series).join(', ') || 'none'
  const path = ['series', 'id']
  const values = { choices, found: part.id }
  const place = matter.locate(path)
  const problem = problemAt(matter.file, place, 'series.id', 'unknown-series', values)
  const nearest = nearestName(part.id, Object.keys(series))
  return [withMended(problem, nearest && matter.withValue(path, nearest))]
}

/** What is wrong with an article's cover: files that are not there, and no description. */
export function coverMistakes(
  { cover, undescribed }: PostFields,
  matter: FrontMatter,
  { imagePaths }: Pick<PostContext, 'imagePaths'>,
): Problem[] {
  const files = Object.entries({ src: cover?.src, dark: cover?.dark })
  const missing = files.flatMap(([field, name]) => {
    if (!name || imagePaths.has(pathOf(name, matter.file))) return []
    const place = matter.locate(['cover', field])
    const found = showValue(name)
    return [problemAt(matter.file, place, `cover.${field}`, 'reference-image', { found })]
  })
  return [...missing, ...withUndescribed(coverWithoutWords(cover, matter), undescribed)]
}

function coverWithoutWords(cover: PostFields['cover'], matter: FrontMatter): Problem[] {
  if (cover?.alt !== '') return []
  const place = matter.locate(['cover', 'alt'])
  return [problemAt(matter.file, place, 'cover.alt', 'image-alt', { found: showValue(cover.src) })]
}

/** The cover with its files as paths below the project. */
export function coverOf(
  { src, dark, alt, caption, ai }: NonNullable<PostFields['cover']>,
  file: string,
  locale: Locale,
): Cover {
  return {
    path: pathOf(src, file),
    alt: typeset(alt, locale),
    caption: caption && typeset(caption, locale),
    use: ai,
    dark: dark && pathOf(dark, file),
  }
}

function pathOf(name: string, file: string): string {
  const reference = resolveReference(file, name)
  return reference.kind === 'file' ? reference.path : ''
}
