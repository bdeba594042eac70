import type { Contradiction } from './contradiction'
import { documentOf, wordsIn } from './reading'
import type { Statement } from './statement'

/** Where the table of a language's register counts otherwise than the labels of all articles do. */
export function tableContradictions(
  file: string,
  html: string,
  statements: Statement[],
): Contradiction[] {
  const document = documentOf(html)
  const number = new Intl.NumberFormat(document.documentElement.lang)
  const states = [...document.querySelectorAll('.level-table [data-state]')].map((cell) =>
    cell.getAttribute('data-state'),
  )
  const rows = [...document.querySelectorAll('.level-table tr[data-involvement]')]
  const shown = rows.map((row) => {
    const counts = [...row.querySelectorAll('td')].map(wordsIn)
    return `${row.getAttribute('data-involvement')} ${counts.join(' ')}`
  })
  const involvements = [...new Set(statements.map(({ involvement }) => involvement))]
  const counted = involvements.map((involvement) => {
    const own = statements.filter((statement) => statement.involvement === involvement)
    const counts = states.map((state) => own.filter(({ review }) => review === state).length)
    return `${involvement} ${[...counts, own.length].map((n) => number.format(n)).join(' ')}`
  })
  const found = shown.toSorted().join(', ')
  const expected = counted.toSorted().join(', ')
  const place = 'table of the register'
  return found === expected ? [] : [{ article: 'all', place, file, expected, found }]
}
