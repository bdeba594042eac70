const pluralEnding = 'en'
const singularEndings = ['a', 'o', 'on', 'os', 'um', 'us']

/** „Boten“ is no plural of „Bota“: shorter stems say too little. */
const shortestStem = 3

/**
 * The forms of a German word from Latin or Greek that its stemmer does not bring together: plurals of singulars
 * („Algorithmus“, „Algorithmen“) and the other way round.
 *
 * @param word folded.
 */
export function otherForms(word: string): string[] {
  if (word.endsWith(pluralEnding)) return without(word, pluralEnding, singularEndings)
  return singularEndings.flatMap((ending) =>
    word.endsWith(ending) ? without(word, ending, [pluralEnding]) : [],
  )
}

function without(word: string, ending: string, others: readonly string[]): string[] {
  const stem = word.slice(0, -ending.length)
  return stem.length < shortestStem ? [] : others.map((other) => stem + other)
}
