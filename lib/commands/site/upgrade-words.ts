/** A file of words after an upgrade; keys are dotted, such as `archive.title`. */
export interface MergedWords {
  text: string
  /** Words that both sides changed; the publisher’s stayed. */
  contested: string[]
  /** Words of the publisher’s that the project no longer says anywhere; they are gone. */
  unused: string[]
}

/** Whether a file holds the words that readers see: the project writes them, and a publisher may reword them. */
export function isWordsFile(file: string): boolean {
  return /^content\/messages\/[^/]+\.json$/.test(file)
}

/**
 * Brings a file of words up to date, message by message: words that the publisher has not changed become the project’s
 * new ones, new ones are added, own ones stay.
 * @param base as the publisher’s version was shipped; absent where it shipped none
 * @throws {SyntaxError} for what is no JSON
 */
export function mergeWords(own: string, base: string | undefined, theirs: string): MergedWords {
  const [ours, before, after] = [own, base ?? '{}', theirs].map(parse)
  const contested: string[] = []
  const merged = merge({ own: ours, base: before, theirs: after }, '', contested)
  const [shipped, said] = [textsOf(before), textsOf(after)]
  const unused = [...textsOf(ours)].flatMap(([key, text]) =>
    said.has(key) || shipped.get(key) === text ? [] : [key],
  )
  return { text: `${JSON.stringify(merged, null, 2)}\n`, contested, unused }
}

function parse(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''))
}

interface Sides {
  own: unknown
  base: unknown
  theirs: unknown
}

/** The shape of the project’s side. */
function merge({ own, base, theirs }: Sides, key: string, contested: string[]): unknown {
  if (typeof theirs !== 'object' || theirs === null) {
    const isOwn = typeof own === 'string' && own.trim() !== '' && own !== base
    if (isOwn && typeof base === 'string' && base !== theirs && own !== theirs) contested.push(key)
    return isOwn ? own : theirs
  }
  const [ours, before] = [own, base].map((side) => new Map(entriesOf(side)))
  const words = entriesOf(theirs).map(([name, value]) => {
    const sides = { own: ours?.get(name), base: before?.get(name), theirs: value }
    return [name, merge(sides, keyOf(key, name), contested)] as const
  })
  return Object.fromEntries(words)
}

function entriesOf(side: unknown): [string, unknown][] {
  return Object.entries(typeof side === 'object' && side !== null ? side : {})
}

function keyOf(parent: string, name: string): string {
  return parent ? `${parent}.${name}` : name
}

/** Every text of a file of words by its key. */
function textsOf(side: unknown, key = ''): Map<string, unknown> {
  const texts = entriesOf(side).flatMap(([name, value]): [string, unknown][] =>
    typeof value === 'string' ? [[keyOf(key, name), value]] : [...textsOf(value, keyOf(key, name))],
  )
  return new Map(texts)
}
