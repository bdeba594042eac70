/** What stands before a mark in its line where that is only the indent of a list or the signs of quotations; else nothing. */
export function containerBefore(text: string, index: number): string {
  const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
  return /^[ \t>]*$/.test(before) ? before : ''
}

/** Lines without what their container puts before each of them; as they are where one goes without it. */
export function outOfContainer(lines: string, container: string): string {
  const [first = '', ...rest] = lines.split('\n')
  const isWithin = (line: string) =>
    line.startsWith(container) || ['', container.trim()].includes(line.trim())
  if (!rest.every(isWithin)) return lines
  return [first, ...rest.map((line) => withoutStart(line, container))].join('\n')
}

function withoutStart(line: string, container: string): string {
  if (line.startsWith(container)) return line.slice(container.length)
  return line.trim() === container.trim() ? '' : line
}

/** A block whose first line stands in a container already, with its other lines in it. */
export function intoContainer(block: string, container: string): string {
  return block
    .split('\n')
    .map((line, at) => (at === 0 ? line : (container + line).trimEnd()))
    .join('\n')
}
