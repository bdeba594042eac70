import type { Paint } from '@/lib/problems/explain'
import { type AuthorLanguage, say } from '@/lib/problems/messages'
import type { Problem } from '@/lib/problems/problem'
import { codeFrame, printable } from './frame'
import { type Cause, type Group, groupProblems } from './group'

/** What a report needs besides the problems. */
export interface ReportContext {
  language: AuthorLanguage
  paint: Paint
  /** The lines of a file; undefined for what is no text. */
  linesOf: (file: string) => readonly string[] | undefined
  /** Whether every place is shown; else each kind has its most frequent causes. */
  all: boolean
}

/** Where there are no more problems than this, all of them are shown. */
const few = 25

const mostCauses = 4
const mostPlaces = 4

/** A page of the docs that says more about a kind of problem. */
export function docsOf(code: Problem['code']): string {
  return `docs/messages.md#${code}`
}

/** The report for people: kinds of problems, the errors first, each with its causes and where they are. */
export function terminalReport(problems: readonly Problem[], context: ReportContext): string {
  const all = context.all || problems.length <= few
  const groups = groupProblems(problems, context.language)
  const parts = groups.map((group) => groupText(group, { ...context, all }))
  return [...parts, ...(problems.length > few ? [overview(groups, context)] : [])].join('\n\n')
}

/** What there is of each kind, where the report is longer than a screen. */
function overview(groups: readonly Group[], { language, paint }: ReportContext): string {
  const counts = groups.map(({ count }) => say(language, 'number', { count }))
  const width = Math.max(...counts.map((count) => count.length))
  return groups
    .map(({ severity, code, causes }, index) => {
      const count = (counts[index] ?? '').padStart(width)
      const colour = severity === 'error' ? 'red' : 'yellow'
      return `${paint(colour, `${count} ${say(language, severity)}`)}  ${causes[0]?.words.title} ${paint('dim', code)}`
    })
    .join('\n')
}

function groupText(group: Group, context: ReportContext): string {
  const { language, paint } = context
  const shown = context.all ? group.causes : group.causes.slice(0, mostCauses)
  const hidden = group.causes.slice(shown.length).flatMap((cause) => cause.problems).length
  const [first] = group.causes
  const lines = [
    heading(group, context),
    ...shown.flatMap((cause) => causeText(cause, context)),
    ...(hidden > 0 ? [`  ${paint('dim', say(language, 'hidden', { count: hidden }))}`] : []),
    ...pastes(group, context),
    ...(first ? [`  ${paint('dim', `${first.words.why} ${docsOf(group.code)}`)}`] : []),
  ]
  return lines.join('\n')
}

function heading({ severity, count, files, causes }: Group, { language, paint }: ReportContext) {
  const word = paint(severity === 'error' ? 'red' : 'yellow', say(language, severity).toUpperCase())
  const title = paint('bold', causes[0]?.words.title ?? '')
  return `${word}  ${title} · ${say(language, 'counted', { count, files })}`
}

function causeText({ words, problems }: Cause, context: ReportContext): string[] {
  const { language, paint, linesOf } = context
  const [first, ...others] = problems
  if (!first) return []
  const { expected, found, hint } = words
  const frame = isWholeFile(first) ? [] : codeFrame(linesOf(first.file) ?? [], first)
  return [
    `  ${placeOf(first, paint)}  ${paint('bold', printable(first.field))}`,
    ...frame.map((line) => `    ${paint('dim', line)}`),
    `    ${printable(say(language, 'sentence', { expected, found }))}`,
    ...better(first, context),
    ...(hint ? [`    ${printable(hint)}`] : []),
    ...alsoAt(others, context),
  ]
}

/** Whether a problem is a file's as a whole, so that no line of it says anything. */
function isWholeFile({ line, column, endColumn }: Problem): boolean {
  return line === 1 && column === 1 && endColumn === undefined
}

function better({ mended }: Problem, { language, paint }: ReportContext): string[] {
  if (mended === undefined) return []
  const [line = '', ...more] = printable(mended).split('\n')
  return [
    `    ${say(language, 'better')} ${paint('green', line)}`,
    ...more.map((text) => `    ${paint('green', text)}`),
  ]
}

function placeOf({ file, line, column }: Problem, paint: Paint): string {
  return paint('cyan', `${printable(file)}:${line}:${column}`)
}

function alsoAt(problems: Problem[], { language, paint, all }: ReportContext): string[] {
  if (problems.length === 0) return []
  const shown = all ? problems : problems.slice(0, mostPlaces)
  const more = problems.length - shown.length
  return [
    `    ${say(language, 'also')}`,
    ...shown.map((problem) => `      ${placeOf(problem, paint)}`),
    ...(more > 0 ? [`      ${paint('dim', say(language, 'hidden', { count: more }))}`] : []),
  ]
}

/** Lines that would mend all problems of the kind, the most wanted first. */
function pastes({ causes }: Group, { language, paint }: ReportContext): string[] {
  const counts = new Map<string, number>()
  for (const { paste } of causes.flatMap(({ problems }) => problems))
    if (paste) counts.set(paste, (counts.get(paste) ?? 0) + 1)
  if (counts.size === 0) return []
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  return [
    `  ${say(language, 'paste')}`,
    ...sorted.map(([text]) => `    ${paint('green', printable(text))}`),
  ]
}
