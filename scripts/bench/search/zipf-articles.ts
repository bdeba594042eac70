import type { Searchable } from '@/lib/search/index-article'
import { searchable } from '@/lib/testing/search'
import { seeded } from './seeded'

const wordsPerArticle = 480

const syllables = (
  'ba be bi bo da de di do fa fe fi ga ge ha he ja ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ' +
  'ro sa se si so ta te ti to wa we wi zu schla stra krei blu gru trie'
).split(' ')
const codas = ['n', 'r', 't', 's', 'ng', 'l', 'ch', 'rt', 'st']

/**
 * Articles of 3.4 kB whose words are made up, as many and as unevenly used as a language's: the vocabulary grows after
 * Heaps' law and frequencies fall after Zipf's (https://nlp.stanford.edu/IR-book/html/htmledition/statistical-properties-of-terms-in-information-retrieval-1.html).
 * Two nouns in three are compounds of others.
 */
export function zipfArticles(count: number): Searchable[] {
  const random = seeded(7)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const root = () =>
    Array.from({ length: 1 + random() * 2.5 }, () => pick(syllables)).join('') + pick(codas)
  const roots = Array.from({ length: 20_000 }, root)
  const noun = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  const word = (rank: number) => {
    if (rank < 3000) return pick(roots)
    const kind = random()
    if (kind < 0.3) return pick(roots) + pick(['e', 'en', 't', '', 'er'])
    if (kind < 0.6) return noun(pick(roots) + pick(['', 'en', 's']))
    return noun(pick(roots) + pick(['', 's', 'en']) + pick(roots))
  }
  const size = Math.floor(44 * (count * wordsPerArticle) ** 0.55)
  const vocabulary = Array.from({ length: size }, (_, rank) => word(rank))
  const drawn = () => vocabulary[Math.floor(size ** random()) - 1] ?? ''
  const paragraph = () => `${Array.from({ length: wordsPerArticle / 6 }, drawn).join(' ')}.`
  return Array.from({ length: count }, (_, at) =>
    searchable({
      id: `a${at}`,
      title: noun(drawn()),
      date: `${2010 + (at % 16)}-01-01`,
      prose: Array.from({ length: 6 }, paragraph),
    }),
  )
}
