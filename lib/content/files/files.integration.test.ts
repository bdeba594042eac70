import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, at, CheckedArticle } from '@/lib/testing/checked-article'
import { saidOf } from '@/lib/testing/problems'
import { readFolder } from '@/lib/testing/site'

let publication: CheckedArticle

beforeEach(() => {
  publication = new CheckedArticle()
})

afterEach(() => publication.remove())

describe('files', () => {
  it('reads a byte-order mark and CRLF as if they were not there', async () => {
    expect(await publication.problemsOf(`\uFEFF${article()}`.replaceAll('\n', '\r\n'))).toEqual([])
    const { posts } = await readFolder(publication.root)
    expect(posts[0]?.post.excerpt).toBe('Anfang.')
    expect(posts[0]?.matter.body()).not.toContain('\r')
  })

  it.each([
    ['content/posts/2026-01-02-x/.en.md', 1],
    ['content/.drafts/alt/de.md', 1],
    ['content/posts/2026-01-02-x/.en.md.icloud', 1],
    ['content/posts/2026-01-02-x/.bild.png.icloud', 0],
    ['content/posts/.obsidian/note.md', 0],
    ['content/posts/2026-01-02-x/.DS_Store', 0],
    ['content/posts/2026-01-02-x/._de.md', 0],
  ])('of the name %s is told where a dot hides a text', async (file, count) => {
    publication.write({ 'content/posts/2026-01-02-x/de.md': article() })
    expect(await publication.problemsOf('Text.', file)).toHaveLength(count)
  })

  it('reads lines that end with CR alone, as old Macs wrote them', async () => {
    expect(await publication.problemsOf(article().replaceAll('\n', '\r'))).toEqual([])
  })

  it('tells an article without a text', async () => {
    expect(await publication.problemsOf('---\ntitle: T\nai: { use: none }\n---\n')).toEqual([
      `${at(5, 1)} warning text: expected a text below the fields, found nothing`,
    ])
  })

  it('refuses a symbolic link', async () => {
    mkdirSync(path.join(publication.root, 'content/posts/2026-01-02-x'), { recursive: true })
    symlinkSync('/etc/hostname', path.join(publication.root, 'content/posts/2026-01-02-x/de.md'))
    const { problems } = await readFolder(publication.root)
    expect(saidOf(problems)).toEqual([
      `${at(1, 1)} file: expected a regular file, found a link or device`,
    ])
  })

  it('refuses a binary file named .md', async () => {
    expect(await publication.problemsOf(new Uint8Array([0x89, 0x50, 0xff, 0, 1]))).toEqual([
      `${at(1, 4)} file: expected text in UTF-8, found binary data`,
    ])
    expect(await publication.problemsOf(article('Ein\nText\0.'))).toEqual([
      `${at(6, 5)} file: expected text in UTF-8, found binary data`,
    ])
  })

  it('tells a text of an older program at its first letter that is not UTF-8', async () => {
    const text = Buffer.from('---\ntitle: Größe\n---\n', 'latin1')
    expect(await publication.problemsOf(text)).toEqual([
      `${at(2, 10)} file: expected text in UTF-8, found Windows-1252`,
    ])
    for (const start of ['\uFEFF', ''])
      expect(await publication.problemsOf(Buffer.from(start + article(), 'utf16le'))).toEqual([
        `${at(1, 1)} file: expected text in UTF-8, found UTF-16`,
      ])
  })

  it('refuses a post of 5 MB', async () => {
    expect(await publication.problemsOf(article('x'.repeat(5_000_000)))).toEqual([
      `${at(1, 1)} file: expected at most 1,000,000 bytes, found 5,000,022 bytes`,
    ])
  })

  it('takes a name in NFD for the same name in NFC', async () => {
    const folder = 'content/posts/2026-01-02-x'
    publication.write({
      [`${folder}/grün.svg`.normalize('NFD')]:
        '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    })
    expect(
      await publication.problemsOf(
        article('A.\n\n<!--more-->\n\n![Grün](grün.svg)'.normalize('NFC')),
      ),
    ).toEqual([])
  })

  it('tells a file in a place or language that is none', async () => {
    expect(await publication.problemsOf(article(), 'content/posts/2026-01-02-x/fr.md')).toEqual([
      'content/posts/2026-01-02-x/fr.md:1:1 file: expected one of de.md, en.md, found fr.md',
    ])
  })

  it('tells a person’s file whose name is no id', async () => {
    publication.write({ 'content/authors/jörg.yaml': 'name: Jörg\nkind: person\n' })
    expect(await publication.problemsOf(article())).toEqual([
      'content/authors/jörg.yaml:1:1 file: expected content/authors/<id>.yaml with an id of letters a–z, digits, - and _, found content/authors/jörg.yaml',
    ])
  })

  it('reports the problems of all files in one run', async () => {
    publication.write({ 'content/posts/2026-01-03-y/de.md': '---\ntitle: ""\n---\nA.\n' })
    publication.write({ 'content/pages/about/de.md': 'nothing' })
    const problems = await publication.problemsOf(article(undefined, 'draft: 1\ntags: x\n'))
    expect(
      problems.filter((line) => !line.includes('warning')).map((line) => line.split(':')[0]),
    ).toEqual([
      'content/pages/about/de.md',
      'content/posts/2026-01-02-x/de.md',
      'content/posts/2026-01-02-x/de.md',
      'content/posts/2026-01-03-y/de.md',
    ])
  })
})
