import { readFileSync } from 'node:fs'
import path from 'node:path'
import { settleVariables } from './settled-variables'

/**
 * Reads the style sheets that Next.js has compiled, each once.
 * @param dist the folder of the compiled code
 * @returns the text of the sheet at an address, fit to stand inside of a page
 */
export function compiledStyles(dist: string): (address: string) => string {
  const read = new Map<string, string>()
  return (address) => {
    const known = read.get(address)
    if (known !== undefined) return known
    const sheet = readFileSync(path.join(dist, address.replace(/^\/_next\//, '')), 'utf8')
    const css = inlined(settleVariables(sheet), address)
    read.set(address, css)
    return css
  }
}

/**
 * The text of a style sheet as it may stand inside of a page: addresses that are relative to the sheet become absolute.
 * @throws {Error} where it would end the element that it stands in
 */
function inlined(css: string, address: string): string {
  if (/<\/style/i.test(css)) throw new Error(`${address} cannot stand inside of a page`)
  return css.replace(/url\((["']?)([^)"']+)\1\)/g, (_, quote: string, reference: string) => {
    const url = new URL(reference, `https://site.example${address}`)
    const isOwn = url.origin === 'https://site.example' && !reference.startsWith('#')
    return `url(${quote}${isOwn ? url.pathname + url.hash : reference}${quote})`
  })
}

/** The address of the file that most pages need of a face that is shown only if it is there in time; the first named. */
export function faceIn(css: string): string | undefined {
  const rules = css.match(/@font-face\s*\{[^}]*\}/g) ?? []
  const face = rules.find((rule) => /font-display:\s*optional/.test(rule))
  return face && /url\(["']?([^)"']+)/.exec(face)?.[1]
}
