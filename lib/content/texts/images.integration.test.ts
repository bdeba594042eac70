import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainPicture, withCredentials } from '@/lib/testing/content-credentials'
import { saidOf } from '@/lib/testing/problems'
import { readFolder } from '@/lib/testing/site'
import { sharedFolders } from './images'

const folder = 'content/posts/2026-01-02-x'
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'))
  write(
    'content/site.yaml',
    `name: Example
locales: [de, en]
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`,
  )
  write(`${folder}/figure.svg`, svg)
})

afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, bytes: string | Buffer): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), bytes)
}

/** Problems of an article whose seventh line is the text. */
async function problemsOf(text: string): Promise<string[]> {
  write(`${folder}/de.md`, `---\ntitle: Titel\n---\nAnfang.\n\n<!--more-->\n${text}\n`)
  const { problems } = await readFolder(root)
  return saidOf(problems)
}

const at = (column: number, line = 7) => `${folder}/de.md:${line}:${column}`
const described = 'a description of the picture, or <img src="…" alt=""> for mere decoration'

it('tells of another picture whose hash begins alike, and not of a copy', () => {
  const digits = '0123456789abcdef'
  const image = (name: string, end: string) => ({ path: name, hash: digits + end.repeat(48) })
  const problems = sharedFolders([image('a.png', '0'), image('b.png', '0'), image('c.jpg', '1')])
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(['c.jpg image-address'])
})

describe('a picture with Content Credentials', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'is labelled, and its author told: %s',
    async (format) => {
      const file = `${folder}/photo.${format}`
      write(file, withCredentials[format](await plainPicture(format)))
      write(
        `${folder}/de.md`,
        `---\ntitle: Titel\n---\nAnfang.\n\n<!--more-->\n![Bild](photo.${format})\n`,
      )
      const { images, problems } = await readFolder(root)
      expect(images.get(file)).toMatchObject({ use: 'generated', hasCredentials: true })
      const told = problems.filter(({ code }) => code === 'image-credentials')
      expect(told).toMatchObject([{ severity: 'warning', file }])
    },
  )

  it('is any other without them', async () => {
    write(`${folder}/photo.jpeg`, await plainPicture('jpeg'))
    expect((await problemsOf('![Bild](photo.jpeg)')).join()).not.toContain('C2PA')
  })
})

describe('the check of pictures', () => {
  it.each([
    '![Bild](figure.svg)',
    '![Bild](figure.svg "Unterschrift | ai: generated")',
    '![Bild][b]\n\n[b]: figure.svg "Unterschrift"',
    '<img src="figure.svg" alt="">',
    'Ein <img src="../2026-01-02-x/figure.svg" alt="Bild" width="20"> im Satz',
    '[Bild](figure.svg)',
  ])('accepts %s', async (text) => {
    expect(await problemsOf(text)).toEqual([])
  })

  it.each([
    ['Text ![](figure.svg)', 6],
    ['![ ](figure.svg)', 1],
    ['![][b]\n\n[b]: figure.svg', 1],
    ['<img src="figure.svg">', 1],
    ['Text <b><img src="figure.svg"></b>', 9],
  ])('asks for a description in %s', async (text, column) => {
    expect(await problemsOf(text)).toEqual([
      `${at(column)} text: expected ${described}, found none for "figure.svg"`,
    ])
  })

  it.each([
    ['<img src="none.svg" alt="">', '"none.svg"'],
    ['<img src="https://example.org/a.png" alt="a">', '"https://example.org/a.png"'],
    ['<img alt="a">', '""'],
    ['![Bild][b]\n\n[b]: none.svg', '"none.svg"'],
    ['![Bild](de.md)', '"de.md"'],
  ])('finds no image at %s', async (text, found) => {
    expect(await problemsOf(text)).toEqual([
      `${at(1)} text: expected an image beside the article, found ${found}`,
    ])
  })

  it('finds the line of an image inside a block of HTML', async () => {
    expect(
      await problemsOf('<details>\n<summary>a</summary>\n  <img src="b.svg" alt="">\n</details>'),
    ).toEqual([`${at(3, 9)} text: expected an image beside the article, found "b.svg"`])
  })

  it('lets no image lead out of the content', async () => {
    const problems = await problemsOf('<img src="../../../package.json" alt="">')
    expect(problems[0]).toBe(
      `${at(1)} text: expected an image beside the article, found "../../../package.json"`,
    )
  })

  it('finds links of HTML that lead nowhere', async () => {
    expect(await problemsOf('Siehe <a href="en.md">dort</a>.')).toEqual([
      `${at(7)} text: expected an article or page that exists, found "en.md"`,
    ])
  })

  it('asks what a picture’s statement on AI means', async () => {
    expect(await problemsOf('![Bild](figure.svg "Unterschrift | ai: painted")')).toEqual([
      `${at(1)} text: expected ai: generated or ai: edited, found ai: painted`,
    ])
  })

  it('tells a broken image by its own place', async () => {
    write(`${folder}/photo.jpg`, 'kein Bild')
    write(`${folder}/figure.svg`, svg.replace('/>', '>\n<script/></svg>'))
    const [drawing, photo, ...others] = await problemsOf('![Bild](photo.jpg) ![Bild](figure.svg)')
    expect(drawing).toBe(
      `${folder}/figure.svg:2:1 image: expected a drawing without scripts, event handlers and references to the outside, found <script>`,
    )
    expect(photo).toBe(
      `${folder}/photo.jpg:1:1 image: expected an image that can be decoded, found one that is damaged, or no image at all`,
    )
    expect(others).toEqual([])
  })
})
