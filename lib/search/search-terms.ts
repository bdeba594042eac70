const pluralEnding = 'en'
const singularEndings = ['a', 'o', 'on', 'os', 'um', 'us']

/** „Boten“ is no plural of „Bota“: shorter stems say too little. */
const shortestStem = 3

/**
 * The singulars of the plurals that Pagefind's German stemmer does not bring together („Algorithmen“,
 * „Risiken“, „Medien“), as far as the corpus itself uses them: a query for the one then finds a text that
 * has only the other. The other direction needs nothing, since Pagefind finds what a stem begins.
 *
 * @param words the words of one article.
 * @param vocabulary all words of the corpus in lower case.
 * @returns singulars in lower case, without those that the article has itself, sorted.
 */
export function latinSingulars(words: Iterable<string>, vocabulary: ReadonlySet<string>): string[] {
  const own = new Set([...words].map((word) => word.toLowerCase()))
  const singulars = [...own].flatMap(singularForms)
  return [...new Set(singulars)].filter((word) => vocabulary.has(word) && !own.has(word)).sort()
}

function singularForms(word: string): string[] {
  const stem = word.slice(0, -pluralEnding.length)
  if (!word.endsWith(pluralEnding) || stem.length < shortestStem) return []
  return singularEndings.map((ending) => stem + ending)
}
