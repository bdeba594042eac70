import { aliasProblems, isAlias } from '@/lib/content/check/aliases'
import type { Locale } from '@/lib/model/locales'
import { postPath } from '@/lib/urls'
import { cleanPath } from '@/lib/urls/path-forms'
import type { ForeignSite } from './article'
import type { Loss } from './losses'
import type { Place } from './places'

/** The old addresses that lead to each version, by its target; those that cannot are losses. */
export function aliasesFor(
  places: Place[],
  { basePath }: ForeignSite,
  { locales, ownBasePath }: { locales: readonly Locale[]; ownBasePath: string },
): { aliases: Map<string, string[]>; losses: Loss[] } {
  const own = new Set(places.map((place) => postPath(place.locale, place.slug)))
  const losses: Loss[] = []
  const wanted = places.map((place) => {
    const all = place.entry.addresses.flatMap((path) =>
      basePath && isAlias(path) && !path.startsWith(`${basePath}/`)
        ? [path, basePath + path]
        : [path],
    )
    const below = all.map((path) => withoutStart(path, ownBasePath))
    const usable = [...new Set(below)].filter((path) => !own.has(cleanPath(path)))
    const unusable = usable.filter((path) => !isAlias(path))
    losses.push(...unusable.map((path) => aliasLoss(place, path)))
    return { place, aliases: usable.filter(isAlias) }
  })
  const clashes = clashesOf(wanted, own, locales)
  for (const { place, aliases } of wanted)
    losses.push(
      ...aliases
        .filter((path) => clashes.has(`${place.target} ${path}`))
        .map((path) => aliasLoss(place, path)),
    )
  const kept = wanted.map(
    ({ place, aliases }) =>
      [place.target, aliases.filter((path) => !clashes.has(`${place.target} ${path}`))] as const,
  )
  return { aliases: new Map(kept), losses }
}

/** Aliases begin behind the path that the site is served below. */
function withoutStart(path: string, basePath: string): string {
  return basePath && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path
}

function aliasLoss({ entry }: Place, path: string): Loss {
  return { kind: 'alias', file: entry.file, line: entry.line, detail: path }
}

/** Addresses that the site itself uses, or that lead to another article already. */
function clashesOf(
  wanted: { place: Place; aliases: string[] }[],
  own: ReadonlySet<string>,
  locales: readonly Locale[],
): Set<string> {
  const located = wanted.map(({ place, aliases }) => ({
    aliases,
    matter: {
      file: place.target,
      locate: ([, index]: PropertyKey[]) => ({ line: Number(index), column: 1 }),
    },
  }))
  const byFile = new Map(wanted.map(({ place, aliases }) => [place.target, aliases]))
  return new Set(
    aliasProblems(located, own, locales).map(
      ({ file, line }) => `${file} ${byFile.get(file)?.[line]}`,
    ),
  )
}
