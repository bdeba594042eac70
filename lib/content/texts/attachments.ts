import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from '@/lib/cache/fingerprint'
import { isPointer } from '@/lib/media/pointer'
import type { Attachment } from '@/lib/model/attachment'
import type { Locale } from '@/lib/model/locales'
import { addressPart } from '@/lib/model/slug'
import { type Problem, problemAt, startOfFile } from '@/lib/problems/problem'
import type { ContentFile } from '../files/files'
import { foreignContent } from './magic-numbers'

/** What is served beside articles: documents, data, sound and film, nothing that a browser would run. */
export const attachmentKinds = (
  '7z bib csv docx epub flac geojson gpx gz ics ipynb json kml m4a mp3 mp4 odp ods odt oga ogg opus parquet pdf pptx py r ris ' +
  'sqlite srt tar tex tsv txt vtt wav webm xls xlsx zip'
).split(' ')

/** Hosts such as Cloudflare Pages serve no larger files. */
const largest = 25_000_000

/** Files of articles and pages that a text may link to, by their names; not the site's own records beside a text. */
export function attachmentFiles(files: readonly ContentFile[]): ContentFile[] {
  return files.filter(
    (file) => /^content\/(?:posts|pages)\/[^/]+\/./.test(file.path) && isAttachment(file.path),
  )
}

function isAttachment(file: string): boolean {
  return attachmentKinds.includes(kindOf(file)) && !/\.(?:review|record)\.json$/.test(file)
}

/** The ending of a name in small letters, without its dot. */
export function kindOf(file: string): string {
  return path.posix.extname(file).slice(1).toLowerCase()
}

export type Attachments = ReturnType<typeof readAttachments>

/** Hashes the files, since their addresses hold the hash. */
export function readAttachments(files: readonly ContentFile[]): {
  attachments: Map<string, Attachment>
  problems: Problem[]
} {
  const attachments = new Map<string, Attachment>()
  const problems: Problem[] = []
  for (const file of files) {
    const { size } = statSync(file.onDisk)
    const bytes = readFileSync(file.onDisk)
    if (size > largest) problems.push(tooLarge(file.path, size))
    problems.push(...withoutContent(file.path, bytes))
    const hash = hashOf(bytes)
    attachments.set(file.path, { ...file, hash, size, name: servedName(file.path) })
  }
  return { attachments, problems }
}

/** Tells a file of which readers would get nothing. */
function withoutContent(file: string, bytes: Buffer): Problem[] {
  if (bytes.length === 0) return [problemAt(file, startOfFile, 'file', 'attachment-empty')]
  if (isPointer(bytes)) return [problemAt(file, startOfFile, 'file', 'attachment-pointer')]
  const found = foreignContent(kindOf(file), bytes)
  return found ? [problemAt(file, startOfFile, 'file', 'attachment-content', found)] : []
}

function tooLarge(file: string, found: number): Problem {
  const values = { most: largest, found }
  return problemAt(file, startOfFile, 'file', 'attachment-large', values)
}

function servedName(file: string): string {
  const { name } = path.posix.parse(file)
  return `${addressPart(name) || 'file'}.${kindOf(file)}`
}

/** What readers are told of a file before they fetch it: “PDF, 1.2 MB”. */
export function attachmentFacts({ name, size }: Attachment, locale: Locale): string {
  return `${kindOf(name).toUpperCase()}, ${inBytes(size, locale)}`
}

const units = ['byte', 'kilobyte', 'megabyte'] as const

/** A size in the largest unit of which there is at least one, with two digits that say something. */
function inBytes(size: number, locale: Locale): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(size, 1)) / 3))
  const value = size / 1000 ** power
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power],
    maximumSignificantDigits: Math.max(2, String(Math.round(value)).length),
  })
  return format.format(value).replaceAll(' ', '\u00a0')
}
