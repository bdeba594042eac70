import { stringify } from 'yaml'
import { addressPart } from '@/lib/model/slug'
import type { TagTable } from '@/lib/model/tags'
import type { ForeignArticle, ForeignSite } from './article'
import { type AssetCopy, Assets } from './assets'
import { convertText } from './convert'
import { coverFor, type ImportedCover } from './cover'
import { type ReadFields, readFields } from './fields'
import { isLoss, type Loss } from './losses'
import type { Place } from './places'
import type { ImportPlan } from './plan'
import type { Draft } from './text/draft'
import { Topics } from './topics'

export interface RunSettings {
  /** The site’s topics. */
  tags: TagTable
  /** Headings of a list of sources by language, the usual word first. */
  sourceWords: Record<string, readonly string[]>
}

/** One article, finished. */
export interface ImportedArticle {
  place: Place
  /** What is to be written to `place.target`. */
  text: string
  copies: AssetCopy[]
  losses: Loss[]
}

/** What articles name that has files of its own. */
export interface ImportedNames {
  topics: Topics
  /** Names of people by the id of their file in `content/authors`. */
  authors: Map<string, string>
}

/** Walks through all articles a second time and yields each as this site has it; only one is in memory at a time. */
export async function* runImport(
  site: ForeignSite,
  plan: ImportPlan,
  settings: RunSettings,
  names: ImportedNames,
): AsyncGenerator<ImportedArticle> {
  const assets = new Assets()
  for await (const article of site.articles()) {
    if (isLoss(article)) continue
    const place = plan.places.get(article.file)
    if (!place) continue
    const { read, losses } = readFields(article, site)
    const draft = convertText({
      article,
      site,
      place,
      addresses: plan.addresses,
      lists: plan.lists,
      assets,
      ...sourceWordsOf(place, settings),
    })
    const cover = read.cover && coverFor(read.cover, draft)
    const fields = frontMatter({
      read,
      article,
      place,
      draft,
      cover,
      plan,
      names,
      losses,
    })
    const text = `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${draft.text.trim()}\n`
    yield {
      place,
      text,
      copies: assets.copiesInto(place.folder),
      // A copy: a piece of a text keeps the whole text in memory.
      losses: structuredClone([...article.losses, ...losses, ...draft.losses]),
    }
  }
}

/** Where topics and people are collected. */
export function collectNames(tags: TagTable): ImportedNames {
  return { topics: new Topics(tags), authors: new Map() }
}

function sourceWordsOf({ locale }: Place, { sourceWords }: RunSettings) {
  const foreign = Object.entries(sourceWords).filter(([other]) => other !== locale)
  return {
    sourceWords: sourceWords[locale] ?? [],
    foreignSourceWords: foreign.flatMap(([, words]) => words),
  }
}

interface Parts {
  read: ReadFields
  article: ForeignArticle
  place: Place
  draft: Draft
  cover: ImportedCover | undefined
  plan: ImportPlan
  names: ImportedNames
  losses: Loss[]
}

/** Front matter in the order of the documentation; what says nothing is left out. */
function frontMatter(parts: Parts): Record<string, unknown> {
  const { read, place, draft, plan, cover } = parts
  const { entry } = place
  const updated = read.updated && read.updated > entry.day ? read.updated : undefined
  const undescribed = [...draft.undescribed]
  const fields = {
    language: place.locale,
    title: entry.title,
    ...read.own,
    date: place.folder.startsWith(entry.day) ? undefined : entry.day,
    updated,
    slug: place.slug === place.id ? undefined : place.slug,
    aliases: plan.aliases.get(place.target),
    description: read.description,
    tags: topicsOf(parts),
    authors: authorsOf(parts),
    series: plan.series.parts.get(place.target),
    cover,
    undescribed,
    draft: entry.draft || undefined,
  }
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !isEmpty(value)),
  )
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function topicsOf({ read, place, names, losses }: Parts): string[] {
  const { locale, entry } = place
  const ids = read.tags.flatMap((word) => {
    const id = names.topics.idOf(word, locale)
    if (!id) losses.push({ kind: 'topic', file: entry.file, line: entry.line, detail: word })
    return id ?? []
  })
  return [...new Set(ids)]
}

function authorsOf({ read, place, names, losses }: Parts): string[] {
  return read.authors.flatMap((name) => {
    const id = addressPart(name)
    if (!id)
      losses.push({ kind: 'author', file: place.entry.file, line: place.entry.line, detail: name })
    else names.authors.set(id, names.authors.get(id) ?? name)
    return id || []
  })
}
