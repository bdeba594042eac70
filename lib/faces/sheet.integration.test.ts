import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readConfiguration } from '@/lib/content/site-wide/read-configuration'
import { previewFaces } from '@/lib/files/link-preview/faces'
import { faceSheets, refreshFaceSheets } from './own-faces'
import { ownFaces } from './publisher-faces'
import { mathSheet, readingSheet } from './sheet'

const serif = file('source-serif-4-latin')
const serifExt = file('source-serif-4-latin-ext')

function file(name: string) {
  return { url: `/${name}`, bytes: readFileSync(`lib/faces/files/${name}.woff2`) }
}

function free(path: string) {
  return { url: `/${path}`, bytes: readFileSync(`node_modules/@fontsource/${path}.woff2`) }
}

/** The declarations of every rule, in order. */
function rulesOf(css: string): Map<string, string>[] {
  return css.split('}').map((rule) => {
    const declarations = rule.matchAll(/^ {2}([\w-]+): (.*);$/gm)
    return new Map([...declarations].map(([, name = '', value = '']) => [name, value]))
  })
}

function fitted(css: string, name: string): (number | undefined)[] {
  return rulesOf(css)
    .filter((rule) => rule.get('font-family') === `"fitted ${name}"`)
    .flatMap((rule) =>
      ['size-adjust', 'ascent-override', 'descent-override'].map((field) =>
        Number.parseFloat(rule.get(field) ?? ''),
      ),
    )
}

describe('readingSheet', () => {
  let css: string
  beforeAll(async () => {
    css = await readingSheet([serif, serifExt])
  })

  it('loads a further file only for letters that the first lacks', () => {
    const [first, second] = rulesOf(css)
    expect(first?.has('unicode-range')).toBe(false)
    expect(second?.get('unicode-range')).toMatch(/^U\+100-130, U\+134-151, /)
  })

  it('scales wide faces down, and gives each the line of the reading face', () => {
    const [adjust = 0, ascent = 0, descent = 0] = fitted(css, 'DejaVu Serif')
    expect(adjust).toBeLessThan(95)
    expect((ascent * adjust) / 10_000).toBeCloseTo(1.036, 2)
    expect((descent * adjust) / 10_000).toBeCloseTo(0.335, 2)
  })

  it('fits bold by itself', () => {
    const [text, , , bold] = fitted(css, 'Georgia')
    expect(text).toBeGreaterThan(105)
    expect(bold).toBeLessThan(96)
  })

  it('asks for the reading face first and then for every stand-in', () => {
    expect(rulesOf(css).at(-2)?.get('--face-text')?.split(', ')).toEqual([
      '"reading face"',
      ...['Noto Serif', 'Georgia', 'Times New Roman', 'DejaVu Serif', 'Roboto'].map(
        (name) => `"fitted ${name}"`,
      ),
    ])
  })

  it('leaves a face as it is that is fitted to itself', async () => {
    const noto = await readingSheet([
      free('noto-serif/files/noto-serif-latin-400-normal'),
      free('noto-serif/files/noto-serif-latin-700-normal'),
    ])
    expect(fitted(noto, 'Noto Serif')).toEqual([100, 106.9, 29.3, 100, 106.9, 29.3])
  })

  it('takes a publisher’s face of separate files for weight and slope', async () => {
    const roboto = await readingSheet([
      free('roboto/files/roboto-latin-400-normal'),
      free('roboto/files/roboto-latin-400-italic'),
      free('roboto/files/roboto-latin-700-normal'),
    ])
    const faces = rulesOf(roboto).slice(0, 3)
    expect(faces.map((rule) => [rule.get('font-weight'), rule.get('font-style')])).toEqual([
      ['400', undefined],
      ['400', 'italic'],
      ['700', undefined],
    ])
    expect(faces.filter((rule) => rule.has('unicode-range'))).toEqual([])
    expect(fitted(roboto, 'Roboto').filter((_, at) => at % 3 === 0)).toEqual([100, 100])
  })

  it('refuses what is no font', async () => {
    const bytes = Buffer.from('Guten Tag')
    await expect(readingSheet([{ url: '/x.woff2', bytes }])).rejects.toThrow('no font')
  })
})

describe('mathSheet', () => {
  it('shows nothing in place of a formula until its signs are there', async () => {
    const css = await mathSheet([file('stix-two-math'), file('stix-two-math-letters')])
    const [first, letters] = rulesOf(css)
    expect(first?.get('font-display')).toBe('block')
    expect(letters?.get('unicode-range')).toMatch(/^U\+2100-/)
  })
})

describe('faceSheets', () => {
  it('gives no face a name that browsers take for a keyword once its quotation marks are gone', async () => {
    const keywords =
      /^"(serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|fangsong|inherit|initial|unset|revert|default)\b/
    const sheets = [...(await faceSheets('.')).values()].join('')
    const names = rulesOf(sheets).flatMap((rule) => rule.get('font-family') ?? [])
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => keywords.test(name))).toEqual([])
  })

  it('finds the sheets in app/ as the font files make them; else run `npm run generate`', async () => {
    const site = 'content/site.yaml'
    const { value } = readConfiguration([{ path: site, onDisk: site }], { root: '.' })
    const sheets = await faceSheets('.', ownFaces('.', value?.faces ?? []))
    for (const [path, css] of sheets) expect(readFileSync(path, 'utf8')).toBe(css)
  })
})

describe('refreshFaceSheets', () => {
  it('makes the sheets anew where a face was changed, and only then', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'faces-'))
    const sheet = path.join(root, 'app/styles/faces.css')
    mkdirSync(path.dirname(sheet), { recursive: true })
    cpSync('lib/faces/files', path.join(root, 'lib/faces/files'), { recursive: true })
    await refreshFaceSheets(root)
    const made = readFileSync(sheet, 'utf8')
    expect(made).toBe((await faceSheets('.')).get('app/styles/faces.css'))
    appendFileSync(sheet, '/* kept */')
    await refreshFaceSheets(root)
    expect(readFileSync(sheet, 'utf8')).toBe(`${made}/* kept */`)
    const other = 'node_modules/@fontsource/roboto/files/roboto-latin-400-normal.woff2'
    cpSync(other, path.join(root, 'lib/faces/files/source-serif-4-latin.woff2'))
    await refreshFaceSheets(root)
    expect(fitted(readFileSync(sheet, 'utf8'), 'Roboto')[0]).toBe(100)
    rmSync(root, { recursive: true })
  })

  it('takes a publisher’s own face in place of ours', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'faces-'))
    const folder = path.join(root, 'public/fonts')
    mkdirSync(folder, { recursive: true })
    const roboto = 'node_modules/@fontsource/roboto/files/roboto-latin-400-normal.woff2'
    cpSync(roboto, path.join(folder, 'own.woff2'))
    const own = ownFaces(root, ['/fonts/own.woff2'])
    const css = (await faceSheets('.', own)).get('app/styles/faces.css') ?? ''
    const sources = rulesOf(css).flatMap((rule) => rule.get('src') ?? [])
    expect(sources[0]).toBe('url("/fonts/own.woff2") format("woff2")')
    expect(css).not.toContain('source-serif')
    expect(fitted(css, 'Roboto')[0]).toBe(100)
    const { title } = previewFaces('.', own)
    expect((await title('A')).map(({ unitsPerEm }) => unitsPerEm)).toEqual([2048])
    rmSync(root, { recursive: true })
  })

  it('writes titles in pictures with the upright file whose weight is nearest to a heading’s', async () => {
    const roboto = 'node_modules/@fontsource/roboto/files/roboto-latin'
    const own = ['400-normal', '700-italic', '700-normal'].map((cut) => ({
      url: `/${cut}.woff2`,
      onDisk: `${roboto}-${cut}.woff2`,
    }))
    const [first, ...others] = await previewFaces('.', own).title('Aא')
    expect(first).toMatchObject({ weights: { from: 700, to: 700 }, italic: false })
    expect(others[0]).toMatchObject({ weights: { from: 400, to: 400 }, italic: false })
    expect(others.some(({ italic }) => italic)).toBe(false)
  })
})
