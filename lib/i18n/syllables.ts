/** The parts of a word between which a line may break, none shorter than four letters at its ends. */
export type Syllables = (word: string) => string[]

const shortestEnd = 4

const known = new Map<string, Promise<Hyphenate>>()

/** Hyphenates by the patterns of a language, or not at all where there are none. */
export async function syllablesFor(locale: string): Promise<Syllables> {
  const language = locale.split('-')[0] ?? locale
  const patterns = known.get(language) ?? loadPatterns(language)
  known.set(language, patterns)
  const hyphenate = await patterns
  return (word) => joinEnds(hyphenate(word, { hyphenChar: '\u00ad' }).split('\u00ad'))
}

type Hyphenate = (word: string, options: { hyphenChar: string }) => string

async function loadPatterns(language: string): Promise<Hyphenate> {
  const asTyped: Hyphenate = (word) => word
  if (!/^[a-z]{2,3}$/.test(language)) return asTyped
  try {
    const patterns: { default: { hyphenateSync: Hyphenate } } = await import(
      /* turbopackIgnore: true */ `hyphen/${language}/index.js`
    )
    return patterns.default.hyphenateSync
  } catch {
    return asTyped
  }
}

function joinEnds(syllables: string[]): string[] {
  const parts = [...syllables]
  while (parts.length > 1 && (parts[0]?.length ?? 0) < shortestEnd)
    parts.splice(0, 2, parts.slice(0, 2).join(''))
  while (parts.length > 1 && (parts.at(-1)?.length ?? 0) < shortestEnd)
    parts.splice(-2, 2, parts.slice(-2).join(''))
  return parts
}
