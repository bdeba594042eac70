import { expect, test } from 'vitest'
import { type Relatable, relationIndex, sharedTerms } from './related'

/** Articles of 60 words, few of them frequent and many rare, as in language; every other one has the same tag. */
function manyPosts(count: number): Relatable[] {
  const different = 100 * Math.sqrt(count)
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: 60 }, (_, place) => {
      const spread = ((at * 7919 + place * 104729) % 10007) / 10007
      return `wort${letters(Math.floor(different * spread ** 2))}`
    })
    const date = `${2000 + (at % 26)}-01-01`
    const tags = [at % 2 ? 'ki' : `tag${at % 40}`]
    return { id: `p${at}`, date, tags, title: '', vocabulary: words.join(' ') }
  })
}

function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
}

function comparisons(count: number): number {
  const index = relationIndex(manyPosts(count))
  return index.posts.reduce((sum, _, at) => sum + [...sharedTerms(index, at)].length, 0)
}

test('compares each article with a bounded number of others, however many there are', () => {
  const [few, many] = [comparisons(1000), comparisons(2000)]
  expect(few / 1000).toBeGreaterThan(100)
  expect(many / 2000).toBeLessThan(31 * 16)
  expect(many / few).toBeLessThan(2.5)
})
