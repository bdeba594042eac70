type Cell = string | number | undefined

/**
 * Writes rows as CSV (https://www.rfc-editor.org/rfc/rfc4180). A text that a spreadsheet would run as a formula
 * gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv(header: readonly string[], rows: Cell[][]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: Cell): string {
  const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : `${cell ?? ''}`
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
