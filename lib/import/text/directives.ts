import type { Edit } from '@/lib/markdown/tree/edits'
import type { Draft } from './draft'
import { alert, isAlertType } from './embeds'

const opening =
  /^(?<indent>[ \t]*)(?<colons>:{3,})[ \t]*(?<type>[A-Za-z]+)(?:\[(?<label>[^\]]*)\])?[ \t]*(?<title>[^\n]*)$/

/** Levels that no author has written; each sets its text in once more. What is within further ones is only text. */
const deepest = 20

interface Open {
  colons: number
  type: string
  title?: string
  /** Offset of the line that opened it. */
  start: number
  lines: string[]
}

/**
 * Makes alerts of the boxes of Docusaurus and Starlight, `:::note[Title]` … `:::`
 * (https://docusaurus.io/docs/markdown-features/admonitions). Code is left alone; a box that nobody closed ends with
 * the text.
 */
export function withoutDirectives(draft: Draft): void {
  const edits: Edit[] = []
  const open: Open[] = []
  let offset = 0
  let fence = ''
  let passedOver = 0
  for (const line of draft.text.split('\n')) {
    const end = Math.min(offset + line.length + 1, draft.text.length)
    fence = fenceAfter(line, fence)
    const box = fence ? undefined : openingOf(line, offset)
    if (box && open.length === deepest) {
      if (passedOver++ === 0) draft.lose('component', offset, line)
    } else if (box) open.push(box)
    else if (!fence && passedOver > 0 && isClosing(line, open)) passedOver--
    else if (!fence && isClosing(line, open)) close(open, edits, end)
    else open.at(-1)?.lines.push(line)
    offset = end
  }
  while (open.length > 0) close(open, edits, draft.text.length)
  draft.apply(edits)
}

function fenceAfter(line: string, fence: string): string {
  const [, ticks = ''] = /^[ \t]*(`{3,}|~{3,})/.exec(line) ?? []
  if (fence) return ticks.startsWith(fence) ? '' : fence
  return ticks
}

function openingOf(line: string, start: number): Open | undefined {
  const { colons = '', type = '', label, title } = opening.exec(line)?.groups ?? {}
  if (!isAlertType(type)) return undefined
  const named = label ?? title?.replace(/\{[^{}]*\}/, '').trim()
  return { colons: colons.length, type, title: named || undefined, start, lines: [] }
}

function isClosing(line: string, open: Open[]): boolean {
  const [, colons = ''] = /^[ \t]*(:{3,})[ \t]*$/.exec(line) ?? []
  return colons.length >= (open.at(-1)?.colons ?? Number.POSITIVE_INFINITY)
}

/** Ends the innermost box: one within another becomes a part of its text. */
function close(open: Open[], edits: Edit[], end: number): void {
  const box = open.pop()
  if (!box) return
  const text = alert(box.type, box.lines.join('\n'), box.title)
  const parent = open.at(-1)
  if (parent) parent.lines.push(text)
  else edits.push({ start: box.start, end, text: `${text}\n` })
}
