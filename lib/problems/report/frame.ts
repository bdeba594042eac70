import type { Position } from '@/lib/problems/problem'

/** Letters of a line that are shown; of a longer one, those around the place. */
const widest = 96

/** The line above a place, the line itself, and a caret below what is meant. */
export function codeFrame(lines: readonly string[], place: Position): string[] {
  const { line, column } = place
  const text = lines[line - 1]
  if (text === undefined) return []
  const width = String(line).length
  const cut = Math.max(0, Math.min(column - 1 - widest / 3, text.length - widest))
  const shown = cutText(text, cut)
  const before = lines[line - 2]
  const label = (number: number | '') => `${String(number).padStart(width)} │ `
  return [
    ...(before?.trim() ? [label(line - 1) + cutText(before, 0)] : []),
    label(line) + shown,
    label('') + caret(text, place, cut),
  ]
}

function cutText(text: string, from: number): string {
  const end = from + widest
  const head = from > 0 ? '…' : ''
  const tail = end < text.length ? '…' : ''
  return head + printable(text.slice(from + head.length, end - tail.length)) + tail
}

/** Tabs stay, so that the caret stands below its letter. */
function caret(text: string, { line, column, endLine, endColumn }: Position, cut: number): string {
  const last = endLine === line && endColumn ? endColumn : column + 1
  const length = Math.max(1, Math.min(last, cut + widest + 1) - column)
  return text.slice(cut, column - 1).replace(/[^\t]/g, ' ') + '^'.repeat(length)
}

/** Control and direction characters, which would act on a terminal, as signs that stand for them. */
export function printable(text: string): string {
  return text.replaceAll(unseen, (sign) => {
    const code = sign.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
