import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromDom } from '@/lib/review/reading/from-dom'
import { linesOf } from '@/lib/review/reading/read'
import { hashInAddress } from '@/lib/review/reading/reading-text'
import { SignedCopy } from '../signed-copy'

/** The examples of the page by which outsiders write a verifier. */
const vectors = [
  ...readFileSync('docs/verify.md', 'utf8').matchAll(
    /```html\n(.*?)\n```\n\n```text\n(.*?)\n```/gs,
  ),
].map(([, html = '', text = '']) => ({
  html: html.replace(/\/([AB])\//g, (_, letter: string) => `/${letter.toLowerCase().repeat(64)}/`),
  text: text.replace(/(?<=⟨(?:img|a) |⟨img a{64} |⟨img A )[AB]\b/g, (letter) =>
    letter.toLowerCase().repeat(64),
  ),
}))

/** Debian's packages where they are not there yet; a parser of HTML is all that the verifier needs besides Python. */
function installParser(): void {
  const found = spawnSync('/usr/bin/python3', ['-c', 'import html5lib'])
  if (found.status === 0) return
  spawnSync('apt-get', ['update'])
  spawnSync('apt-get', ['install', '-y', 'python3-html5lib', 'openssh-client'])
}
beforeAll(installParser)

/** Reads the HTML of standard input as the part of a page, by the verifier that outsiders have. */
const python = `
import sys; sys.argv = ['', '.']; sys.path.insert(0, 'e2e'); sys.dont_write_bytecode = True
import html5lib, json, verify
pages = [html5lib.parse('<body>' + html, namespaceHTMLElements=False) for html in json.load(sys.stdin)]
print(json.dumps([verify.lines_of(verify.nodes(page.find('body'))) for page in pages]))
`

it('reads the test vectors as the documentation says', () => {
  const read = vectors.map(({ html }) => {
    const { document } = parseHTML(`<html><body>${html}</body></html>`)
    return linesOf(fromDom(document.body), hashInAddress).join('\n')
  })
  expect(vectors.length).toBeGreaterThan(10)
  expect(read).toEqual(vectors.map(({ text }) => text))
})

it('has a verifier in Python that reads them alike', () => {
  const input = JSON.stringify(vectors.map(({ html }) => html))
  const output = execFileSync('/usr/bin/python3', ['-c', python], { input, encoding: 'utf8' })
  expect(JSON.parse(output)).toEqual(vectors.map(({ text }) => text))
})

it('fits its verifier into 60 lines', () => {
  expect(readFileSync('e2e/verify.py', 'utf8').trim().split('\n').length).toBeLessThanOrEqual(60)
})

const article = '/de/posts/wie-ein-artikel-aussehen-kann'
const translation = '/en/posts/how-an-article-can-look'

describe('an outsider', () => {
  let copy: SignedCopy
  beforeAll(() => {
    copy = new SignedCopy('e2e/fixture/out', 'e2e/fixture/content', [article, translation])
  })
  afterAll(() => rmSync(copy.out, { recursive: true }))

  /** What the verifier says; the last line of its complaint where it refuses. */
  function verify(...articles: string[]): string {
    const args = ['e2e/verify.py', copy.out, ...articles]
    const { status, stdout, stderr } = spawnSync('/usr/bin/python3', args, { encoding: 'utf8' })
    return status === 0 ? stdout.trim() : (stderr.trim().split('\n').at(-1) ?? '')
  }

  it('verifies signed articles with the documentation and the finished files alone', () => {
    expect(verify(article, translation)).toBe(`${article} holds\n${translation} holds`)
  })

  it('verifies a signature with curl’s output and ssh-keygen', () => {
    const options = [
      '-n',
      'klartext-review',
      '-I',
      'erika-beispiel',
      '-O',
      'verify-time=202611261200',
    ]
    const files = [
      '-f',
      path.join(copy.out, 'allowed_signers'),
      '-s',
      path.join(copy.out, `${article}/review.json.sig`),
    ]
    const run = (input: string) =>
      spawnSync('ssh-keygen', ['-Y', 'verify', ...options, ...files], { input }).status
    expect(run(copy.read(`${article}/review.json`))).toBe(0)
    expect(run(copy.read(`${article}/review.json`).replace('substantive', 'formal'))).not.toBe(0)
  })

  const page = `${article}.html`
  const picture = () =>
    /<img[^>]* src="([^"]+)"/.exec(copy.read(page).split('data-part="text"')[1] ?? '')?.[1] ?? ''
  const original = () => /data-original="([^"]+)"/.exec(copy.read(page))?.[1] ?? ''

  it.each<[string, () => string, (text: string) => string, string]>([
    [
      'a changed word',
      () => page,
      (text) => text.replace('Auszeichnung sparsam', 'Auszeichnung reichlich'),
      'the text',
    ],
    [
      'a missing line break in code',
      () => page,
      (text) => text.replace('</span>\n<span class="line', '</span><span class="line'),
      'the text',
    ],
    [
      'a changed field',
      () => `${article}/review.json`,
      (text) => text.replace('substantive', 'formal'),
      'ssh-keygen',
    ],
    [
      'a changed reading text',
      () => `${article}/reading.txt`,
      (text) => text.replace('sparsam', 'reich'),
      'the text',
    ],
  ])('is told of %s', (_, file, change, reason) => {
    const name = file()
    const before = copy.read(name)
    const after = change(before)
    expect(after).not.toBe(before)
    copy.write(name, after)
    const said = verify(article)
    copy.write(name, before)
    expect(said).not.toContain('holds')
    expect(said).toContain(reason)
  })

  it.each([
    ['a picture', picture, 'a picture'],
    ['an original', original, 'the text'],
  ])('is told of a changed byte of %s', (_, file, reason) => {
    const name = path.join(copy.out, file())
    const before = readFileSync(name)
    const after = Buffer.from(before)
    after.writeUInt8(255 - after.readUInt8(after.length - 1), after.length - 1)
    writeFileSync(name, after)
    const said = verify(article)
    writeFileSync(name, before)
    expect(said).toContain(reason)
  })

  it('is told of a changed original under its translation', () => {
    const before = copy.read(page)
    copy.write(page, before.replace('Auszeichnung sparsam', 'Auszeichnung reichlich'))
    const said = verify(translation)
    copy.write(page, before)
    expect(said).toContain('the original was changed')
  })
})
