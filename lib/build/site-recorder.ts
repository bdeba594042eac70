import { fingerprint } from '@/lib/cache/fingerprint'
import type { Edition, Site } from '@/lib/content/site'
import type { Question } from './input'

/**
 * What is the same for all that is made of a site, so that a build counts it once (`lib/build/site-input.ts`). Which editions
 * there are follows from the languages, and an edition notes what it is asked for by itself.
 */
const common: readonly (keyof Site)[] = [
  'configuration',
  'locales',
  'defaultLocale',
  'editions',
  'mode',
  'url',
]
const commonOfEdition: readonly (keyof Edition)[] = ['locale', 'messages', 't']

/** Indexes whose entries are made of articles, each of which has a hash already. */
const ofPosts: readonly string[] = ['neighbours', 'works']

/**
 * Notes what is asked of a site, and tells by one hash what the site answers to the same questions another day. A model or
 * an input that is made of nothing but a site's answers is the same where they are, and need not be made to know it.
 */
export class SiteRecorder {
  /** The site, to be given to whatever is recorded. */
  readonly site: Site
  private asked: Set<Question> | undefined
  private readonly answers = new Map<Question, string>()
  private readonly hashes = new WeakMap<object, string>()

  constructor(private readonly plain: Site) {
    const editions = new Map(
      [...plain.editions].map(([locale, edition]) => [
        locale,
        this.recorded(edition, ['editions', locale], commonOfEdition),
      ]),
    )
    this.site = this.recorded({ ...plain, editions }, [], common)
  }

  /** Does something at once, and adds to `asked` what it asks of the site meanwhile. */
  record<Result>(asked: Set<Question>, work: () => Result): Result {
    this.asked = asked
    try {
      return work()
    } finally {
      this.asked = undefined
    }
  }

  /** One hash of all that the site answers to some questions. */
  answersTo(questions: readonly Question[]): string {
    return fingerprint(questions.map((question) => this.answerTo(question)))
  }

  private note(path: readonly string[]): void {
    this.asked?.add(JSON.stringify(path))
  }

  private recorded<Value extends object>(
    value: Value,
    path: readonly string[],
    unasked: readonly PropertyKey[],
  ): Value {
    const entries = new Map<PropertyKey, unknown>()
    return new Proxy(value, {
      get: (target, name) => {
        const field: unknown = Reflect.get(target, name)
        if (unasked.includes(name)) return field
        const at = [...path, String(name)]
        if (!(field instanceof Map)) {
          this.note(at)
          return field
        }
        const index = entries.get(name) ?? this.recordedIndex(field, at)
        entries.set(name, index)
        return index
      },
      ownKeys: (target) => {
        for (const name of Reflect.ownKeys(target))
          if (!unasked.includes(name)) this.note([...path, String(name)])
        return Reflect.ownKeys(target)
      },
    })
  }

  /** One entry is one question; whoever goes through all of them asks for the whole. */
  private recordedIndex(index: Map<unknown, unknown>, path: readonly string[]): unknown {
    return new Proxy(index, {
      get: (target, name) => {
        if (name === 'get' || name === 'has')
          return (key: unknown) => {
            this.note([...path, String(key)])
            return target[name](key)
          }
        this.note(path)
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  }

  private answerTo(question: Question): string {
    const known = this.answers.get(question) ?? this.hashOf(this.answer(JSON.parse(question)))
    this.answers.set(question, known)
    return known
  }

  private answer(path: readonly string[]): unknown {
    const [field = '', entry] = path
    const value = path.reduce<unknown>(partOf, this.plain)
    return entry !== undefined && ofPosts.includes(field) ? Object.entries(value ?? {}) : value
  }

  /** One hash for a value of the site: lists by the hashes of what they hold, which is made once for all lists that have it. */
  hashOf(value: unknown): string {
    if (value instanceof Map) return this.hashOf([...value])
    if (Array.isArray(value)) return fingerprint(value.map((item) => this.hashOf(item)))
    if (typeof value !== 'object' || value === null) return fingerprint(value)
    const known = this.hashes.get(value) ?? fingerprint(value)
    this.hashes.set(value, known)
    return known
  }
}

/** An entry of an index or a field; undefined of what is not there. */
function partOf(value: unknown, name: string): unknown {
  return value instanceof Map ? value.get(name) : Reflect.get(Object(value), name)
}
