/** Other ways to write a word of a query between its neighbours: each a list of words that all must answer. */
export type OtherWays = (word: string, next: string, previous: string) => string[][]

/**
 * What is written short before a number: „Artikel 5“ is „Art. 5“ too, and „Paragraph 5“ is „§ 5“, and the other way round.
 *
 * @param short by the whole word in lower case
 * @param section words that „§“ stands for
 */
export function shortForms(
  short: Readonly<Record<string, string>>,
  section: readonly string[],
): OtherWays {
  const isSection = (word: string) =>
    section.some((name) => name.toLowerCase() === word.toLowerCase())
  return (word, next, previous) => {
    const [, number] = /^§{1,2}\s?(.+)$/.exec(word) ?? []
    if (number) return section.map((name) => [name, number])
    if (/^\d/.test(word)) return isSection(previous) ? [[`§ ${word}`]] : []
    if (!/^\d/.test(next)) return []
    const other = new Map(Object.entries(short)).get(word.toLowerCase())
    return [...(isSection(word) ? [[`§ ${next}`]] : []), ...(other ? [[other]] : [])]
  }
}
