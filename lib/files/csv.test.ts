import { expect, it } from 'vitest'
import { toCsv } from './csv'

/** The letters that begin a formula are those of https://owasp.org/www-community/attacks/CSV_Injection. */
it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('lets no spreadsheet run %j', (text) => {
  const cell = text.includes('\r') ? `"'${text}"` : `'${text}`
  expect(toCsv(['a'], [[text]])).toBe(`a\r\n${cell}\r\n`)
})

it('leaves numbers, and words that hold such letters', () => {
  expect(toCsv(['a', 'b', 'c'], [[-1, 'a=b', undefined]])).toBe('a,b,c\r\n-1,a=b,\r\n')
})

/** https://www.rfc-editor.org/rfc/rfc4180#section-2 */
it('puts quotation marks around what holds a comma, a line break or one of them', () => {
  expect(toCsv(['a'], [['x,y'], ['x\ny'], ['x"y']])).toBe('a\r\n"x,y"\r\n"x\ny"\r\n"x""y"\r\n')
})
