import type { Locale } from '@/lib/model/locales'
import { addressPart } from '@/lib/model/slug'
import type { Place } from './places'
import type { SeriesMark } from './series-fields'

/** The series of an import. */
export interface ImportedSeries {
  /** What goes into the front matter, by target. */
  parts: ReadonlyMap<string, { id: string; part: number }>
  /** Titles by language, by id. */
  titles: ReadonlyMap<string, Partial<Record<Locale, string>>>
}

/**
 * Numbers the parts of each series: as the articles say where each says another number, else by date. Versions of one
 * article are the same part of the same series, whatever it is called in their languages.
 */
export function numberSeries(places: readonly Place[]): ImportedSeries {
  const parts = new Map<string, { id: string; part: number }>()
  const titles = new Map<string, Partial<Record<Locale, string>>>()
  for (const [id, members] of membersOf(places)) {
    titles.set(id, titlesOf(members))
    for (const [at, folder] of orderOf(members).entries())
      for (const { place } of members.filter((member) => member.place.folder === folder))
        parts.set(place.target, { id, part: partOf(members, folder) ?? at + 1 })
  }
  return { parts, titles }
}

interface Member {
  place: Place
  mark: SeriesMark
}

/** By id: of the names that belong together because one article has them, the first makes it. */
function membersOf(places: readonly Place[]): Map<string, Member[]> {
  const idOfName = new Map<string, string>()
  const idOfFolder = new Map<string, string>()
  const members = new Map<string, Member[]>()
  for (const place of places) {
    const mark = place.entry.series
    const wanted = mark && addressPart(mark.name)
    if (!wanted) continue
    const name = `${place.locale} ${wanted}`
    const id = idOfName.get(name) ?? idOfFolder.get(place.folder) ?? wanted
    idOfName.set(name, id)
    idOfFolder.set(place.folder, id)
    members.set(id, [...(members.get(id) ?? []), { place, mark }])
  }
  return members
}

function titlesOf(members: readonly Member[]): Partial<Record<Locale, string>> {
  const titles: Partial<Record<Locale, string>> = {}
  for (const { place, mark } of members) titles[place.locale] ??= mark.title ?? mark.name
  return titles
}

/** Folders begin with their day. */
function orderOf(members: readonly Member[]): string[] {
  return [...new Set(members.map(({ place }) => place.folder))].sort()
}

/** What the articles say, where all do and no two say the same. */
function partOf(members: readonly Member[], folder: string): number | undefined {
  const said = new Map<string, number>()
  for (const { place, mark } of members)
    if (mark.order && !said.has(place.folder)) said.set(place.folder, mark.order)
  const isWhole = said.size === orderOf(members).length
  return isWhole && new Set(said.values()).size === said.size ? said.get(folder) : undefined
}
