/** Puts texts into an order that no machine's language changes, for `sort`; `localeCompare` would take a hundred times as long. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
