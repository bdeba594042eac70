/** A line of YAML in its parts; joined, they are the line. */
export interface LineParts {
  indent: string
  /** The marks of list items before the key. */
  dashes: string
  key: string
  /** The colon with the blanks before it. */
  colon: string
  gap: string
  value: string
  /** A comment at the end, with the blanks before it. */
  comment: string
}

/** A key ends with a letter, so that a line is gone through once, however many blanks it has. */
const linePattern =
  /^([ \t]*)((?:-[ \t]+)*)(?:("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'[\]{},&*!|>%@`#-](?:[^:#]*[^:# \t])?)([ \t]*:)(?=[ \t]|$))?([ \t]*)(.*)$/

/** Takes a line apart as an author reads it, whether or not it is sound YAML. */
export function partsOf(line: string): LineParts {
  const [, indent = '', dashes = '', key = '', colon = '', gap = '', rest = ''] =
    linePattern.exec(line) ?? []
  const comment = /(?<![ \t])[ \t]+#(?:[ \t].*)?$/.exec(rest)?.[0] ?? ''
  const value = rest.slice(0, rest.length - comment.length).trimEnd()
  return { indent, dashes, key, colon, gap, value, comment: rest.slice(value.length) }
}

/** Where the value of a line begins, from 0. */
export function valueStart({ indent, dashes, key, colon, gap }: LineParts): number {
  return indent.length + dashes.length + key.length + colon.length + gap.length
}

/** The line with another value. */
export function withValue(parts: LineParts, value: string): string {
  const { indent, dashes, key, colon, gap, comment } = parts
  return `${indent}${dashes}${key}${colon}${key && !gap ? ' ' : gap}${value}${comment}`
}

/** A text in quotes that YAML reads as it stands: in double ones where nothing in them has to be escaped. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
