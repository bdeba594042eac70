/* What files begin with, by https://www.iana.org/assignments/media-types and https://en.wikipedia.org/wiki/List_of_file_signatures. */

/** By which a file of a kind is known (https://en.wikipedia.org/wiki/Magic_number_(programming)#In_files). */
interface MagicNumber {
  bytes: string
  /** Where they stand; anywhere in the first kilobyte where left out. */
  at?: number
}

const zip: MagicNumber[] = [{ bytes: 'PK', at: 0 }]
const ole: MagicNumber[] = [{ bytes: '\xD0\xCF\x11\xE0', at: 0 }]
const ogg: MagicNumber[] = [{ bytes: 'OggS', at: 0 }]
const mp4: MagicNumber[] = [{ bytes: 'ftyp', at: 4 }]

/** By ending; kinds that begin in many ways, such as MP3 and TAR, are not among them. */
const magicNumbers: Record<string, MagicNumber[]> = {
  pdf: [{ bytes: '%PDF-' }],
  zip,
  docx: zip,
  epub: zip,
  odp: zip,
  ods: zip,
  odt: zip,
  pptx: zip,
  xlsx: zip,
  xls: ole,
  '7z': [{ bytes: '7z\xBC\xAF', at: 0 }],
  gz: [{ bytes: '\x1F\x8B', at: 0 }],
  sqlite: [{ bytes: 'SQLite format 3', at: 0 }],
  parquet: [{ bytes: 'PAR1', at: 0 }],
  flac: [{ bytes: 'fLaC' }],
  oga: ogg,
  ogg,
  opus: ogg,
  wav: [{ bytes: 'RIFF', at: 0 }],
  webm: [{ bytes: '\x1A\x45\xDF\xA3', at: 0 }],
  m4a: mp4,
  mp4,
}

/**
 * Notices a file whose content is not what its ending says, such as the page of a server that was saved as a PDF.
 * @returns what a message is filled with; undefined where all is well
 */
export function foreignContent(
  kind: string,
  bytes: Buffer,
): { kind: string; found: string } | undefined {
  const start = bytes.subarray(0, 1024).toString('latin1')
  const isPage = /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html)\b/i.test(start)
  if (isPage) return { kind: kind.toUpperCase(), found: 'HTML' }
  const expected = magicNumbers[kind]
  const isThere = ({ bytes: number, at }: MagicNumber) =>
    at === undefined ? start.includes(number) : start.startsWith(number, at)
  if (!expected || expected.some(isThere)) return undefined
  return { kind: kind.toUpperCase(), found: JSON.stringify(printable(start)) }
}

/** The first characters, such as people could read them. */
function printable(start: string): string {
  return start.slice(0, 12).replace(/[^\x20-\x7E]/g, '·')
}
