import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from '@/lib/testing/site'

const site = `name: Example
locales: [de]
tagline: { de: Beispiel }
url: https://www.example.org
timeZone: Europe/Berlin
publisher: { name: N, street: S, city: C, country: D, email: e@example.org, phone: "1", responsible: R }
`
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>'
const folder = 'content/posts/2026-01-02-x'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'unused-'))
  write('content/site.yaml', site)
})

afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

async function unused(body: string, fields = ''): Promise<string[]> {
  write(
    `${folder}/de.md`,
    `---\ntitle: Titel\nai: { use: none }\n${fields}---\n\nA.\n\n<!--more-->\n\n${body}\n`,
  )
  const { problems } = await readFolder(root)
  return problems.flatMap(({ code, file }) =>
    code === 'place-unused' ? [path.basename(file)] : [],
  )
}

describe('a file that lies beside a text', () => {
  beforeEach(() => {
    for (const name of ['a.svg', 'a.dark.svg', 'b.svg']) write(`${folder}/${name}`, svg)
  })

  it('is told where nothing shows it, and never its dark form', async () => {
    expect(await unused('![A](a.svg)')).toEqual(['b.svg'])
    expect(await unused('![A](a.svg) <img src="b.svg" alt="">')).toEqual([])
    expect(await unused('[A](a.svg)', 'cover: { src: b.svg, alt: B }\n')).toEqual([])
  })

  it('is told in a folder of its own, too', async () => {
    write(`${folder}/a/c.svg`, svg)
    write(`${folder}/a/d.svg`, svg)
    expect(await unused('![A](a.svg) ![B](b.svg) ![C](a/c.svg)')).toEqual(['d.svg'])
  })

  it('is told as what a text beside it meant, and not a second time', async () => {
    write(`${folder}/c.svg`, svg)
    expect(await unused('![A](a.svg) ![B](b.svg) ![C](C.SVG)')).toEqual([])
  })

  it('is told where its kind is none that a text can show', async () => {
    write(`${folder}/notes.numbers`, 'x')
    expect(await unused('![A](a.svg) ![B](b.svg)')).toEqual(['notes.numbers'])
  })

  it('is left alone where a text beside it has mistakes', async () => {
    expect(await unused('Ende.', 'draft: 1\n')).toEqual([])
  })
})

it('leaves notes and what the site writes itself alone', async () => {
  write(`${folder}/README.md`, 'Notiz')
  expect(await unused('Ende.')).toEqual([])
})
