import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml'
import { type Problem, problemAt, startOfFile, warningAt, withMended } from '@/lib/problems/problem'
import { withoutConflicts } from './conflicts'
import { tooDeepLine } from './depth'
import { diagnose, parserOptions } from './diagnose'
import { type Located, lineStarts, locatedIn, placeIn } from './located'
import { misreadings } from './misread'
import type { Repair } from './repair'
import { missingBlank, missingColon } from './shape-rules'

/** Longest YAML that is searched for what was meant, in UTF-16 units; beyond it nobody wrote it by hand. */
const longestDiagnosed = 100_000

/**
 * Reads YAML whose root is a mapping. `located` is there in spite of mistakes wherever they could be mended or left
 * out, so that the rest can be checked in the same run. No word of the parser's reaches an author.
 *
 * @param text line by line as in the file, so that places are those of the file
 */
export function readYaml(file: string, text: string): { located?: Located; problems: Problem[] } {
  const own = withoutConflicts(file, text, partOf(file))
  if (!own) return readWhole(file, text)
  const { located, problems } = readWhole(file, own.text)
  return { located, problems: [...own.problems, ...problems] }
}

function readWhole(file: string, text: string): ReturnType<typeof readYaml> {
  const deep = tooDeepLine(text)
  if (deep !== undefined)
    return {
      problems: [problemAt(file, { line: deep + 1, column: 1 }, partOf(file), 'yaml-line')],
    }
  const sound = parse(text)
  const long = text.length > longestDiagnosed
  if (sound.errors.length > 0 && long) return { problems: [unreadable(file, text, sound)] }
  const { repairs, lines } =
    sound.errors.length > 0 ? diagnose(text) : { repairs: [], lines: text.split('\n') }
  const readable = repairs.length > 0 ? lines.join('\n') : text
  const document = repairs.length > 0 ? parse(readable) : sound
  if (document.errors.length > 0)
    return {
      problems:
        repairs.length > 0
          ? repairs.map((repair) => told(file, repair))
          : [unreadable(file, text, sound)],
    }
  const starts = lineStarts(readable)
  const mended = new Set(repairs.map(({ line }) => line))
  const silent = misreadings(document, lines, starts).filter(({ line }) => !mended.has(line))
  const problems = [
    ...[...repairs, ...silent].map((repair) => told(file, repair)),
    ...doubledKeys(file, document, starts),
  ]
  if (!isMap(document.contents))
    return { problems: problems.length > 0 ? problems : withoutRecord(file, document, lines) }
  const meant = withItemsRaised(document, lines, silent)
  const data = toData(meant.document)
  if (!data) return { problems }
  const guessed = new Set(problems.filter(isError).map(({ line }) => line))
  return { located: locatedIn(file, meant.text, meant.document, data, guessed), problems }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

/** An item that sank into the text above it is read as the item that it was meant to be. */
function withItemsRaised(
  document: Document.Parsed,
  lines: readonly string[],
  silent: readonly Repair[],
): { document: Document.Parsed; text: string } {
  const raised = [...lines]
  for (const { code, first, mended } of silent)
    if (code === 'yaml-indent') raised.splice(first, mended.length, ...mended)
  const text = raised.join('\n')
  const anew = silent.some(({ code }) => code === 'yaml-indent') ? parse(text) : document
  return anew.errors.length > 0 ? { document, text: lines.join('\n') } : { document: anew, text }
}

/** What is no record: mostly lines such as `title = "Text"` or `title:Text`. */
function withoutRecord(file: string, { contents }: Document, lines: readonly string[]): Problem[] {
  const repairs = isScalar(contents)
    ? lines.flatMap((_, index) =>
        [missingBlank, missingColon].flatMap((rule) => rule(lines, index)).slice(0, 1),
      )
    : []
  return repairs.length > 0 ? repairs.map((repair) => told(file, repair)) : [noFields(file)]
}

/** A record without a field. */
export function noFields(file: string): Problem {
  const example = file.endsWith('gone.yaml') ? 'gone' : isText(file) ? 'title' : 'name'
  return problemAt(file, startOfFile, partOf(file), 'no-fields', { example })
}

/** What of a file is YAML: all of it, or what stands above a text. */
function partOf(file: string): string {
  return isText(file) ? 'front matter' : 'file'
}

function isText(file: string): boolean {
  return !/\.ya?ml$/.test(file)
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { ...parserOptions, uniqueKeys: false })
}

/** Aliases are of no use in front matter and let a short file grow without bound. */
function toData(document: Document): Record<string, unknown> | undefined {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return undefined
  }
}

function unreadable(file: string, text: string, { errors }: Document.Parsed): Problem {
  const place = placeIn(lineStarts(text), errors[0]?.pos[0] ?? 0)
  return problemAt(file, place, partOf(file), 'yaml-line')
}

function told(file: string, repair: Repair): Problem {
  const { code, line, start, end, mended, values, severity } = repair
  const place = { line: line + 1, column: start + 1, endLine: line + 1, endColumn: end + 1 }
  const report = severity === 'warning' ? warningAt : problemAt
  const problem = report(file, place, partOf(file), code, values)
  return withMended(problem, mended.join('').trim() === '' ? undefined : mended.join('\n'))
}

/** Keys of one record that stand twice, wherever they are. */
function doubledKeys(file: string, document: Document, starts: number[]): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Map(_, { items }) {
      const first = new Map<string, number>()
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue
        const name = String(key.value)
        const place = placeIn(starts, key.range[0])
        const end = { endLine: place.line, endColumn: place.column + name.length }
        const line = first.get(name)
        if (line === undefined) first.set(name, place.line)
        else
          problems.push(
            problemAt(file, { ...place, ...end }, name, 'yaml-doubled-key', { found: name, line }),
          )
      }
    },
  })
  return problems
}
