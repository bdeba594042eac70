import { endOfBlock } from './blocks'

/** Utilities that the page's script gives to what it adds, and so has to name. */
const kept = new Set(['visually-hidden'])

/** Rules of a sheet under short names, and the names by which the markup has to call them. */
export interface ShortNames {
  css: string
  names: ReadonlyMap<string, string>
}

const known = new Map<string, ShortNames>()

/**
 * Gives the utilities of a sheet short names. Their own, such as `md:grid-cols-2`, say to those who write the markup what
 * they do, and would be a tenth of a page. All other classes keep theirs, since scripts and tests know them;
 * so do those that a utility only names, as `[&>.label]:flex` does, and other rules of the sheet are for.
 */
export function withShortNames(css: string): ShortNames {
  const short = known.get(css) ?? shorten(css)
  known.set(css, short)
  return short
}

/** The value of a class attribute under short names. */
export function shortClasses(value: string, { names }: Pick<ShortNames, 'names'>): string {
  const classes = value.split(/\s+/).filter(Boolean)
  return classes.map((name) => names.get(name) ?? name).join(' ')
}

function shorten(css: string): ShortNames {
  const { start, end } = utilities(css)
  const others = classesIn(css.slice(0, start) + css.slice(end))
  const own = [...classesIn(css.slice(start, end))].filter(
    (name) => !kept.has(name) && !others.has(name),
  )
  const names = new Map(own.map((name, index) => [name, shortName(index)]))
  const rules = css
    .slice(start, end)
    .replace(className, (selector) => `.${names.get(unescaped(selector)) ?? selector.slice(1)}`)
  return { css: css.slice(0, start) + rules + css.slice(end), names }
}

function classesIn(css: string): Set<string> {
  return new Set((css.match(className) ?? []).map(unescaped))
}

/** a to z, aa to zz: letters of which a page is full, so that they compress. No class of the site's own is as short. */
function shortName(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : shortName(Math.floor(index / 26) - 1) + last
}

/** A class in a selector (https://www.w3.org/TR/cssom-1/#serialize-an-identifier). */
const className = /\.(?:\\[0-9a-f]{1,6} |\\[^0-9a-f]|[\w-])+(?=[^{};]*\{)/g

function unescaped(selector: string): string {
  return selector
    .slice(1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1')
}

/** Where the rules of the layer of utilities stand. */
function utilities(css: string): { start: number; end: number } {
  const head = '@layer utilities{'
  const at = css.indexOf(head)
  if (at < 0) return { start: css.length, end: css.length }
  const start = at + head.length
  return { start, end: endOfBlock(css, start) }
}
