import { fill, isProblemCode, type ProblemCode, type Values, wordsOf } from './messages'

/** What a schema says of a value that is not as it should be: a code of the messages and what they are filled with. */
export function expects(code: ProblemCode, values?: Values): string {
  return values ? `${code} ${JSON.stringify(values)}` : code
}

/** Reads what `expects` wrote; undefined for a sentence of the schema library's own. */
export function readExpectation(
  message: string,
): { code: ProblemCode; values: Values } | undefined {
  const [code = ''] = message.split(' ', 1)
  if (!isProblemCode(code)) return undefined
  const values = message.slice(code.length)
  return { code, values: values === '' ? {} : JSON.parse(values) }
}

/** What `expects` wrote, in English words, for commands that read a file of their own. */
export function expectedWords(message: string): string {
  const said = readExpectation(message)
  return said ? fill(wordsOf(said.code, 'en').expected, 'en', said.values) : message
}
