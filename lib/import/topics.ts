import type { Locale } from '@/lib/model/locales'
import { addressPart } from '@/lib/model/slug'
import { readTag, type TagTable } from '@/lib/model/tags'
import { languageOfTag } from './systems/read-article'

/** A topic to be added to `content/site.yaml`: its words by language. */
export type NewTopic = Record<string, string | { name: string; slug: string }>

/** The topics of a site with those that an import adds. */
export class Topics {
  readonly added = new Map<string, NewTopic>()

  constructor(private readonly table: TagTable) {}

  /** The id of a topic by another system’s word for it; undefined where the word makes no address. */
  idOf(word: string, locale: Locale): string | undefined {
    const known = this.knownId(word, locale)
    if (known) return known
    const id = topicSlug(word)
    if (!id) return undefined
    const topic = this.added.get(id) ?? {}
    topic[locale] ??= addressPart(word, locale) === id ? word : { name: word, slug: id }
    this.added.set(id, topic)
    return id
  }

  private knownId(word: string, locale: Locale): string | undefined {
    const found = readTag(this.table, word, locale)
    if ('id' in found) return found.id
    return Object.hasOwn(this.table, topicSlug(word)) ? topicSlug(word) : undefined
  }
}

/** Topics whose words differ by signs alone need addresses of their own: C, C++, C#. */
function topicSlug(word: string): string {
  return addressPart(word.replaceAll('+', ' plus ').replaceAll('#', ' sharp '))
}

/** Whether a tag says something else than a topic, such as `lang_de`. */
export function namesLanguage(tag: string): boolean {
  return languageOfTag(tag) !== undefined
}
