import { typeset } from '@/lib/markdown/typeset'
import type { Locale } from '@/lib/model/locales'
import type { Cover } from '@/lib/model/post'
import { type FrontMatter, problemAt } from './front-matter'
import type { PostContext } from './parse-post'
import type { Problem } from './problems'
import { resolveReference } from './references'
import type { PostFields } from './schema'

/** What is wrong with the people that an article names as its authors. */
export function byline(
  { authors: ids = [] }: PostFields,
  matter: FrontMatter,
  { authors }: Pick<PostContext, 'authors'>,
): Problem[] {
  const known = [...authors.keys()].join(', ') || 'nobody yet'
  return ids.flatMap((id, index) =>
    authors.has(id)
      ? []
      : [
          problemAt(
            matter.file,
            matter.locate(['authors', index]),
            'authors',
            `a person in content/authors (${known})`,
            `“${id}”`,
          ),
        ],
  )
}

/** What is wrong with the series that an article names. */
export function seriesMistake(
  { series: part }: PostFields,
  matter: FrontMatter,
  { series }: Pick<PostContext, 'series'>,
): Problem[] {
  if (!part || !series || Object.hasOwn(series, part.id)) return []
  const known = Object.keys(series).join(', ') || 'none yet'
  const expected = `a series of content/site.yaml (${known})`
  const place = matter.locate(['series', 'id'])
  return [problemAt(matter.file, place, 'series.id', expected, `“${part.id}”`)]
}

/** What is wrong with the files of an article's cover. */
export function coverMistakes(
  { cover }: PostFields,
  matter: FrontMatter,
  { imagePaths }: Pick<PostContext, 'imagePaths'>,
): Problem[] {
  const files = Object.entries({ src: cover?.src, dark: cover?.dark })
  return files.flatMap(([field, name]) => {
    if (!name || imagePaths.has(pathOf(name, matter.file))) return []
    const place = matter.locate(['cover', field])
    return [
      problemAt(matter.file, place, `cover.${field}`, 'a picture beside the article', `“${name}”`),
    ]
  })
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
