import matter from 'gray-matter'
import { hashOf } from '@/lib/cache/fingerprint'
import { lazily } from '@/lib/cache/lazily'
import { type Problem, problemAt, showValue, startOfFile, withMended } from '@/lib/problems/problem'
import type { Located } from '../yaml/located'
import { noFields, readYaml } from '../yaml/read'
import { type ContentFile, readText } from './files'

export interface FrontMatter extends Located {
  /** The text after the front matter, line endings as `\n`. */
  body: () => string
  bodyHash: string
  /** Lines of the file that stand before the body. */
  bodyOffset: number
}

interface Read {
  matter?: FrontMatter
  problems: Problem[]
}

/**
 * Splits a Markdown file into front matter and body. Only YAML is read, and nothing is ever run. Returns problems
 * instead of throwing, and what could be read beside them.
 */
export function readFrontMatter(file: string, text: string): Read {
  const source = plainLines(text)
  const opening = /^---(?!-)[ \t]*(\S[^\n]*)?(?:\n|$)/.exec(source)
  if (!opening) return { problems: [notOpened(file, source)] }
  if (opening[1] && opening[1].trim() !== 'yaml')
    return { problems: [wrongFormat(file, opening[0].trim())] }
  const rest = source.slice(opening[0].length)
  const closing = /^---[ \t]*(?:\n|$)/m.exec(rest)
  if (!closing) return { problems: [notClosed(file, source)] }
  const fields = rest.slice(0, closing.index)
  if (fields.trim() === '') return { problems: [noFields(file)] }
  const behind = rest.slice(closing.index + closing[0].length)
  const { matter: yaml, content: body } = matter(`---\n${fields}---\n${behind}`, splitting)
  // An empty line stands for the opening one, so that places are those of the file.
  const { located, problems } = readYaml(file, `${yaml}\n`)
  const bodyOffset = source.slice(0, source.length - body.length).split('\n').length - 1
  const behindIt = { body: () => body, bodyHash: hashOf(body), bodyOffset }
  return { matter: located && { ...located, ...behindIt }, problems }
}

/** What was read of front matter in which nothing is wrong, as JSON: without places, which stand in the text. */
export interface KeptMatter extends Pick<FrontMatter, 'data' | 'bodyHash' | 'bodyOffset'> {
  /** How much of the text is the body, in UTF-16 units. */
  bodyLength: number
}

/**
 * The front matter of a text that was read before, without the text: the file is read again when its body or a place is asked
 * for, so that the texts of a site are not held all at once.
 */
export function takenOver(file: ContentFile, kept: KeptMatter): FrontMatter {
  const { data, bodyHash, bodyOffset } = kept
  const read = lazily(() => matterAgain(file, kept))
  return {
    file: file.path,
    data,
    guessed: new Set(),
    body: () => textAgain(file, kept).body,
    bodyHash,
    bodyOffset,
    locate: (path) => read().locate(path),
    typed: (path) => read().typed(path),
    withKey: (path, written) => read().withKey(path, written),
    withValue: (path, value) => read().withValue(path, value),
  }
}

function matterAgain(file: ContentFile, kept: KeptMatter): FrontMatter {
  const { matter } = readFrontMatter(file.path, textAgain(file, kept).source)
  if (!matter) throw changedMeanwhile(file)
  return matter
}

/** @throws {Error} where its body is no longer the one that was read before */
function textAgain(file: ContentFile, { bodyHash, bodyLength }: KeptMatter) {
  const text = readText(file)
  if (typeof text !== 'string') throw changedMeanwhile(file)
  const source = plainLines(text)
  const body = source.slice(source.length - bodyLength)
  if (hashOf(body) !== bodyHash) throw changedMeanwhile(file)
  return { source, body }
}

function changedMeanwhile({ path }: ContentFile): Error {
  return new Error(`${path} was changed while the site was read`)
}

function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
}

/**
 * Options of gray-matter, always given, since without any it keeps what it returned for the same text. It only splits: its
 * readers of YAML, JSON and script tell no places, and one runs what it reads.
 */
const splitting = { language: 'yaml', engines: { yaml: () => ({}) } }

/**
 * A line that was meant to be one of three hyphens: with more or fewer of them, other dashes, blanks, signs that nobody sees,
 * or YAML's own end.
 */
const nearlyHyphens = /^[\s\p{Cf}]*(?:[-–—]{1,10}|\.{3})[\s\p{Cf}]*$/u

function notOpened(file: string, text: string): Problem {
  const lines = text.split('\n')
  const [first = ''] = lines
  if (/^(\+\+\+|\{)\s*$/.test(first)) return wrongFormat(file, first.trim())
  const written = lines.findIndex((line) => line.trim() !== '')
  const line = lines[written] ?? ''
  if (line.trim() === '---') return notFirst(file, written, line)
  if (nearlyHyphens.test(first)) return nearlyALine(file, 0, first)
  const found = written === -1 ? {} : { found: showValue(line) }
  return problemAt(file, startOfFile, 'front matter', 'no-front-matter', found)
}

/** Blank lines, or a blank, stand before the line that opens the front matter. */
function notFirst(file: string, index: number, line: string): Problem {
  const place = { line: index + 1, column: line.indexOf('-') + 1 }
  const problem = problemAt(file, place, 'front matter', 'front-matter-late', {
    lines: index,
  })
  return withMended(problem, '---')
}

function nearlyALine(file: string, index: number, line: string): Problem {
  const place = { line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 }
  const found = showValue(line)
  return withMended(problemAt(file, place, 'front matter', 'front-matter-line', { found }), '---')
}

function wrongFormat(file: string, found: string): Problem {
  return problemAt(file, startOfFile, 'front matter', 'front-matter-format', {
    found: showValue(found),
  })
}

/** Told at the line that was probably meant to close the front matter, else where it opens. */
function notClosed(file: string, text: string): Problem {
  const lines = text.split('\n')
  const index = lines.findIndex((line, at) => at > 0 && nearlyHyphens.test(line))
  return index === -1
    ? problemAt(file, startOfFile, 'front matter', 'front-matter-open')
    : nearlyALine(file, index, lines[index] ?? '')
}
