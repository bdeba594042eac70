import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { fromDom } from '@/lib/review/reading/from-dom'
import { linesOf } from '@/lib/review/reading/read'

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

/** In the examples, what an address holds is the hash of the file. */
const hashOf = (address: string) => /[\da-f]{64}/.exec(address)?.[0] ?? ''

/** Reads the HTML of standard input as the part of a page, by the verifier that outsiders have. */
const python = `
import sys; sys.argv = ['', '.']; sys.path.insert(0, 'e2e'); sys.dont_write_bytecode = True
import html5lib, json, re, verify
verify.hash_of = lambda address: re.search('[0-9a-f]{64}', address)[0]
pages = [html5lib.parse('<body>' + html, namespaceHTMLElements=False) for html in json.load(sys.stdin)]
print(json.dumps([verify.lines_of(verify.nodes(page.find('body'))) for page in pages]))
`

it('reads the test vectors as the documentation says', () => {
  const read = vectors.map(({ html }) => {
    const { document } = parseHTML(`<html><body>${html}</body></html>`)
    return linesOf(fromDom(document.body), hashOf).join('\n')
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
