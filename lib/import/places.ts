import { compareText } from '@/lib/model/order'
import { addressPart } from '@/lib/model/slug'
import type { ForeignArticle } from './article'
import type { Loss } from './losses'
import { splitSuffix } from './names'
import type { SeriesMark } from './series-fields'

/** What is kept of an article between the two passes. */
export interface Entry
  extends Pick<ForeignArticle, 'file' | 'line' | 'name' | 'pairKey' | 'addresses' | 'draft'> {
  title: string
  /** `YYYY-MM-DD`. */
  day: string
  locale?: string
  /** Words for its topics, and names of who wrote it. */
  tags: readonly string[]
  authors: readonly string[]
  /** What the text itself seems to be in. */
  guess?: string
  series?: SeriesMark
}

/** Where a version goes. */
export interface Place {
  entry: Entry
  locale: string
  /** Folder in `content/posts`, `YYYY-MM-DD-<id>`. */
  folder: string
  id: string
  slug: string
  /** Path below the project. */
  target: string
}

export interface Placing {
  /** The site’s languages, the first one first. */
  locales: readonly string[]
  /** Language of what names none and cannot be guessed. */
  fallback: string
  /** Folders of `content/posts` that exist. */
  folders: readonly string[]
  /** Files that are versions of one article because somebody said so. */
  pairs: readonly (readonly [string, string])[]
}

export interface Placed {
  places: Place[]
  /** Files of one day, one in each of several languages, that may be versions of one article. */
  candidates: string[][]
  losses: Loss[]
}

/** Decides for all articles language, folder and address. */
export function placeArticles(entries: Entry[], placing: Placing): Placed {
  const names = new Set(entries.map(({ name }) => name))
  const known = entries.map((entry) => withLocale(entry, names, placing))
  const isForeign = ({ locale }: LocatedEntry) => !placing.locales.includes(locale)
  const groups = groupVersions(
    known.filter((entry) => !isForeign(entry)),
    placing,
  )
  const taken: Taken = {
    before: new Map(placing.folders.map((folder) => [folder.slice(11), folder])),
    now: new Set(),
  }
  return {
    places: groups.flatMap((group) => placeGroup(group, taken, placing)),
    candidates: candidatesOf(groups),
    losses: known.filter(isForeign).map(({ file, locale }) => ({
      kind: 'language',
      file,
      line: 1,
      detail: locale,
    })),
  }
}

type LocatedEntry = Entry & { locale: string }

function withLocale(
  entry: Entry,
  names: ReadonlySet<string>,
  { locales, fallback }: Placing,
): LocatedEntry {
  const suffix = splitSuffix(entry.name, names, locales)
  const matches = suffix && (!entry.locale || entry.locale === suffix.locale)
  const locale = entry.locale ?? suffix?.locale ?? entry.guess ?? fallback
  return { ...entry, name: matches ? suffix.name : entry.name, locale }
}

/** Versions of one article: by the system’s own mark, else by one name in several languages, else as somebody said. */
function groupVersions(entries: LocatedEntry[], { pairs, locales }: Placing): LocatedEntry[][] {
  const groups = new Map<string, LocatedEntry[]>()
  const keyOf = new Map<string, string>()
  const partner = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))
  for (const entry of entries.toSorted(byDay)) {
    const said = partner.get(entry.file)
    const key = (said && keyOf.get(said)) ?? freeKey(entry, groups)
    keyOf.set(entry.file, key)
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  const order = (entry: LocatedEntry) => locales.indexOf(entry.locale)
  return [...groups.values()].map((group) => group.toSorted((a, b) => order(a) - order(b)))
}

function byDay(a: Entry, b: Entry): number {
  return compareText(a.day, b.day) || compareText(a.file, b.file)
}

/** A group that has no version in the language yet. */
function freeKey(entry: LocatedEntry, groups: Map<string, LocatedEntry[]>): string {
  const wanted = entry.pairKey ?? `name ${entry.name.toLowerCase()}`
  for (let count = 1; ; count++) {
    const key = count === 1 ? wanted : `${wanted} ${count}`
    const group = groups.get(key)
    if (!group?.some(({ locale }) => locale === entry.locale)) return key
  }
}

/** Ids that no other article can have. */
interface Taken {
  /** Folders that were there, by their ids: an article that was imported before finds its own again. */
  before: ReadonlyMap<string, string>
  now: Set<string>
}

function placeGroup(group: LocatedEntry[], taken: Taken, { locales }: Placing): Place[] {
  const [first] = group
  if (!first) return []
  const day = group.map((entry) => entry.day).sort()[0] ?? first.day
  const id = freeId(nameFor(first), day, taken)
  const folder = `${day}-${id}`
  taken.now.add(id)
  return group.map((entry) => ({
    entry,
    locale: entry.locale,
    folder,
    id,
    slug: entry === first || locales.length === 1 ? id : slugBeside(entry, first, id),
    target: `content/posts/${folder}/${entry.locale}.md`,
  }))
}

/** A version of another name keeps its own address. */
function slugBeside(entry: Entry, first: Entry, id: string): string {
  return entry.name === first.name ? id : nameFor(entry)
}

function nameFor({ name, title, day }: Entry): string {
  return (
    addressPart(name.replace(/^\d{4}-\d{2}-\d{2}-/, '')) || addressPart(title) || `article-${day}`
  )
}

/** The name, with the year behind it where another article has it, else with the day, else with a number. */
function freeId(name: string, day: string, { before, now }: Taken): string {
  const candidates = [name, `${name}-${day.slice(0, 4)}`, `${name}-${day}`]
  for (let count = 2; ; count++) {
    const found = candidates.find(
      (id) => !now.has(id) && [undefined, `${day}-${id}`].includes(before.get(id)),
    )
    if (found) return found
    candidates.splice(0, candidates.length, `${name}-${day}-${count}`)
  }
}

/** Days with exactly one article without a partner in each of at least two languages. */
function candidatesOf(groups: LocatedEntry[][]): string[][] {
  const days = new Map<string, LocatedEntry[]>()
  for (const group of groups)
    for (const entry of group.length === 1 ? group : [])
      days.set(entry.day, [...(days.get(entry.day) ?? []), entry])
  return [...days.values()]
    .filter(
      (entries) =>
        entries.length > 1 && new Set(entries.map(({ locale }) => locale)).size === entries.length,
    )
    .map((entries) => entries.map(({ file }) => file))
}
