import { shortForms } from './short-forms'

/** Plurals that no rule makes, by their singulars, in pairs. */
const pairs = (
  'man men woman women child children person people mouse mice louse lice goose geese foot feet tooth teeth ox oxen ' +
  'die dice knife knives wife wives life lives leaf leaves half halves wolf wolves shelf shelves thief thieves ' +
  'loaf loaves calf calves elf elves self selves scarf scarves hoof hooves'
).split(' ')

const others = new Map(
  pairs.map((form, index) => [form, pairs[index % 2 === 0 ? index + 1 : index - 1] ?? '']),
)

/** The form of an English noun in the other number where the stemmer does not bring both together. */
export function otherForms(word: string): string[] {
  const other = others.get(word)
  return other ? [other] : []
}

export const otherWays = shortForms({ article: 'Art', number: 'No', section: 'Sec' }, ['Section'])
