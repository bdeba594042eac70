import { toString as textOf } from 'mdast-util-to-string'
import { parseMarkdown } from '@/lib/markdown/syntax/parse'
import type { TagTable } from '@/lib/model/tags'
import { Addresses } from './addresses'
import { aliasesFor } from './aliases'
import type { ForeignArticle, ForeignSite } from './article'
import { readFields } from './fields'
import { foreignLanguage, guessLanguage } from './language'
import { isLoss, type Loss } from './losses'
import { OldLists } from './old-lists'
import { type Entry, type Place, type Placing, placeArticles } from './places'
import { type ImportedSeries, numberSeries } from './series'
import { readSeries } from './series-fields'
import type { SourceTree } from './source'
import { dayOf } from './values'

export interface PlanSettings extends Placing {
  /** The path that the publication is served below, such as `/blog`; else empty. */
  ownBasePath: string
  /** The site’s topics. */
  tags: TagTable
  /** Day of what tells none, `YYYY-MM-DD`. */
  today: string
  /** Called after each article. */
  onArticle?: (count: number) => void
}

/** What an import will do, before anything is converted or written. */
export interface ImportPlan {
  places: ReadonlyMap<string, Place>
  addresses: Addresses
  lists: OldLists
  /** Old addresses by target. */
  aliases: ReadonlyMap<string, string[]>
  series: ImportedSeries
  candidates: string[][]
  losses: Loss[]
}

/** Walks through all articles once, keeping no text, and decides where each goes. */
export async function planImport(
  tree: SourceTree,
  site: ForeignSite,
  settings: PlanSettings,
): Promise<ImportPlan> {
  const entries: Entry[] = []
  const losses: Loss[] = []
  for await (const article of site.articles()) {
    if (isLoss(article)) losses.push(article)
    else entries.push(toEntry(article, site, settings, losses))
    settings.onArticle?.(entries.length)
  }
  const fallback =
    site.locale && settings.locales.includes(site.locale) ? site.locale : settings.fallback
  const placed = placeArticles(entries, { ...settings, fallback })
  const { aliases, losses: aliasLosses } = aliasesFor(placed.places, site, settings)
  return {
    places: new Map(placed.places.map((place) => [place.entry.file, place])),
    addresses: new Addresses(tree, site, placed.places),
    lists: new OldLists(placed.places, settings.tags, site),
    aliases,
    series: numberSeries(placed.places),
    candidates: placed.candidates,
    losses: [...losses, ...placed.losses, ...aliasLosses],
  }
}

function toEntry(
  article: ForeignArticle,
  site: ForeignSite,
  { today, locales }: PlanSettings,
  losses: Loss[],
): Entry {
  const { file, line, name, pairKey, addresses, draft } = article
  const { read } = readFields(article, site)
  const words = `${read.title ?? ''}. ${article.body}`
  const foreign = article.locale ? undefined : foreignLanguage(words, locales)
  if (foreign) losses.push({ kind: 'languageUnsure', file, line, detail: foreign })
  if (!read.day) losses.push({ kind: 'date', file, line: 1, detail: today })
  return {
    file,
    line,
    name,
    pairKey,
    addresses,
    draft: draft || isExpired(article, today),
    tags: read.tags,
    authors: read.authors,
    title: read.title ?? titleFor(article, losses),
    day: heldBackUntil(article, today) ?? read.day ?? today,
    locale: article.locale,
    series: readSeries(article.fields),
    guess: article.locale ?? guessLanguage(words, locales),
  }
}

/** The day before which Hugo shows an article to nobody (https://gohugo.io/content-management/front-matter/#publishdate). */
function heldBackUntil({ fields }: ForeignArticle, today: string): string | undefined {
  const day = dayOf(fields.publishDate)
  return day !== undefined && day > today ? day : undefined
}

/** Whether Hugo has taken an article back (https://gohugo.io/content-management/front-matter/#expirydate). */
function isExpired({ fields }: ForeignArticle, today: string): boolean {
  const day = dayOf(fields.expiryDate ?? fields.unpublishDate)
  return day !== undefined && day < today
}

/** A title for an article without one: of its text, else of its name, which for WordPress is a number then. */
function titleFor({ body, name, file, line }: ForeignArticle, losses: Loss[]): string {
  const heading = firstHeading(body)
  if (heading) return heading
  if (/\p{L}/u.test(name)) return wordsOf(name)
  const title = firstWords(body) || name || file
  losses.push({ kind: 'title', file, line, detail: title })
  return title
}

/** The first words of a text, at most eight. */
function firstWords(body: string): string {
  const words = body
    .slice(0, 2000)
    .replace(/<!--[\s\S]*?-->|<[^<>]*>|\[[^[\]]*\]|[*_`#>]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const first = words.slice(0, 8).join(' ')
  return words.length > 8 ? `${first.replace(/[^\p{L}\p{N}]+$/u, '')} …` : first
}

/** The words of the first heading of level 1; a comment in code is none. */
function firstHeading(body: string): string | undefined {
  const { children } = parseMarkdown(body)
  const heading = children.find((node) => node.type === 'heading' && node.depth === 1)
  return (heading && textOf(heading).trim()) || undefined
}

function wordsOf(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
