import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestPublication } from '@/lib/commands/test-publication'
import { commitAll, git } from '@/lib/testing/git'
import { readCommitted } from './read-committed'

const fileOf = (name: string) => `content/posts/2026-01-02-${name}/de.md`

let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication()
  git(publication.root, 'init', '-q')
})
afterEach(() => publication.remove())

/** Commits texts, and then others in their place. */
function replace(before: Record<string, string>): void {
  publication.write(before)
  commitAll(publication.root, 'before')
  publication.write(Object.fromEntries(Object.keys(before).map((file) => [file, 'Neu.\n'])))
  commitAll(publication.root, 'after')
}

it('reads what was there before, of every length and in every script', async () => {
  const before = {
    [fileOf('empty')]: '',
    [fileOf('long')]: 'Größe – 長さ 🙂\n'.repeat(10_000),
    [fileOf('blob')]: `${'a'.repeat(40)} blob 3\nabc\n`,
    'content/pages/ümlaut „x“/de.md': 'Seite ohne Ende',
  }
  replace(before)
  const read = await readCommitted(publication.root)
  expect(Object.fromEntries(read.map(({ file, text }) => [file, text]))).toEqual(before)
})

it('takes no text for that of another, whatever the name of a file', async () => {
  const before = {
    'content/posts/2026-01-02-a\nb/de.md': 'Zwei Zeilen',
    [fileOf('c')]: 'Der andere',
  }
  replace(before)
  const read = await readCommitted(publication.root)
  expect(read).toContainEqual({ file: fileOf('c'), text: 'Der andere' })
  for (const { file, text } of read) expect(before).toHaveProperty([file], text)
})

it('reads more texts than a system starts programs', () => {
  const names = Array.from({ length: 400 }, (_, at) => fileOf(`a${at}`))
  replace(Object.fromEntries(names.map((file) => [file, `Text von ${file}.\n`])))
  const program = `
    const { readCommitted } = await import('./lib/content/read-committed.ts')
    console.log((await readCommitted(process.argv[1])).length)`
  const few = `ulimit -n 200 && exec "$0" --import tsx --input-type=module -e "$1" "$2"`
  const words = ['-c', few, process.execPath, program, publication.root]
  expect(Number(execFileSync('sh', words, { encoding: 'utf8' }))).toBe(names.length)
})
