import type { Locale } from '@/lib/model/locales'
import { addressPart } from '@/lib/model/slug'
import { type TagTable, tagIn } from '@/lib/model/tags'
import { authorPath, tagPath, tagsPath } from '@/lib/urls'
import { percentDecoded } from '@/lib/urls/path-forms'
import type { ForeignSite } from './article'
import type { Place } from './places'
import { Topics } from './topics'

/** `/tag/x/`, `/blog/category/a/x/`, `/categories/#x`, `/topics.html`; of all systems. */
const topicAddress =
  /(?:^|\/)(?:tags?|categor(?:y|ies)|topics?|labels?)(?:\.html?)?(?:\/(?<path>[^?#]*))?(?:\?[^#]*)?(?:#(?<fragment>.*))?$/i

/** `/authors/x/`, `/author/x`. */
const authorAddress = /(?:^|\/)(?:authors?|people)\/(?<path>[^?#]+)(?:[?#].*)?$/i

/** Where pages of the old site lead that listed its articles: to the page of the same topic or person, where there will be one. */
export class OldLists {
  /** Paths by language and word. */
  private readonly pages = new Map<string, string>()

  constructor(
    places: readonly Place[],
    tags: TagTable,
    private readonly site: ForeignSite,
  ) {
    const topics = new Topics(tags)
    for (const { entry, locale } of places) {
      if (entry.draft) continue
      for (const word of entry.tags) {
        const id = topics.idOf(word, locale)
        const slug = id && (topics.added.has(id) ? id : tagIn(tags, id, locale)?.slug)
        if (slug) this.pages.set(`topic ${locale} ${addressPart(word)}`, tagPath(locale, slug))
      }
      for (const name of entry.authors) {
        const id = addressPart(name)
        if (id) this.pages.set(`author ${locale} ${id}`, authorPath(locale, id))
      }
    }
  }

  /** The path here of what an address of the old site listed; undefined for what there is no list of. */
  pathFor(address: string, locale: Locale): string | undefined {
    const { path: person } = authorAddress.exec(address)?.groups ?? {}
    if (person) return this.pages.get(`author ${locale} ${this.idOf(person)}`)
    const { path = '', fragment = '' } = topicAddress.exec(address)?.groups ?? {}
    if (!topicAddress.test(address)) return undefined
    const word = lastPart(path) || percentDecoded(fragment)
    return word ? this.pages.get(`topic ${locale} ${addressPart(word)}`) : this.overview(locale)
  }

  private idOf(person: string): string {
    const key = lastPart(person)
    return addressPart(this.site.authors[key] ?? key)
  }

  private overview(locale: Locale): string | undefined {
    const start = `topic ${locale} `
    return [...this.pages.keys()].some((key) => key.startsWith(start))
      ? tagsPath(locale)
      : undefined
  }
}

/** The list itself, whichever of its pages or its feed is meant. */
function lastPart(path: string): string {
  const plain = path.replace(/(?:\/page\/\d+|\/feed|\/index)?(?:\.\w+)?\/?$/, '')
  return percentDecoded(plain.slice(plain.lastIndexOf('/') + 1))
}
