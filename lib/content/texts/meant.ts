import path from 'node:path'
import { percentDecoded } from '@/lib/urls/path-forms'
import type { Targets } from './targets'

/**
 * What an address of another system calls a text: `x` in `/2026/01/02/x.html` and `../2026-01-02-x/index.md`, and in a
 * file's name of ours.
 */
export function lastName(address: string): string {
  const name = address.replace(/(?:\/(?:index|[a-z]{2}))?(?:\.(?:md|mdx|html?))?\/?$/, '')
  return name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .toLowerCase()
}

/** The address of a file in a text. @param from the text's file */
export function relativeTo(from: string, file: string): string {
  return path.posix.relative(path.posix.dirname(from), file)
}

/**
 * The address, in a text, of the file whose path differs from what was written in letter case alone, or in what stands for a
 * blank or a `#`.
 * @param from the text's file
 * @param written the path that its address leads to, below the project
 */
export function meantFile(
  from: string,
  written: string,
  fragment: string,
  { inAnyCase }: Targets,
): string | undefined {
  const [locale = ''] = path.posix.basename(from).split('.')
  const names = [
    written,
    written.replace(/\?.*$/, ''),
    `${written.replace(/\/$/, '')}/${locale}.md`,
  ]
  const others = names.filter((name) => name !== from)
  const [meant] = others.flatMap((name) => inAnyCase.get(name.toLowerCase()) ?? [])
  if (meant) return relativeTo(from, meant) + fragment
  // A `%20` in a name stands for a blank once it is in an address.
  const encoded = inAnyCase.get(encodeURI(written).toLowerCase())
  if (encoded?.includes('%')) return encodedName(relativeTo(from, encoded)) + fragment
  // A `#` in a name that nobody encoded looks like the start of a fragment.
  const whole = inAnyCase.get((written + percentDecoded(fragment)).toLowerCase())
  return whole && encodedName(relativeTo(from, whole))
}

function encodedName(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}
