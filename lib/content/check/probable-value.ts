import { quote } from '@/lib/content/yaml/line'
import { uses } from '@/lib/model/disclosure'
import { slugOf } from '@/lib/model/slug'
import type { ProblemCode, Values } from '@/lib/problems/messages'
import { nearestName } from '@/lib/problems/nearest'
import { probableDate } from '../files/probable-date'
import { isAlias } from './aliases'

/**
 * The value that an author probably meant, as YAML; undefined where nobody can tell.
 *
 * @param found what YAML read
 * @param typed what the author typed, since YAML reads `012` as 12
 */
export function probableValue(
  code: ProblemCode,
  found: unknown,
  typed: string | undefined,
  values: Values,
): string | undefined {
  return readers[code]?.(found, typed ?? '', values)
}

type Reader = (found: unknown, typed: string, values: Values) => string | undefined

const readers: Partial<Record<ProblemCode, Reader>> = {
  'field-text': (found, typed) =>
    found === undefined || typeof found === 'object' || typed === '' ? undefined : quote(typed),
  'field-date': (found) => probableDate(String(found)),
  'field-partial-date': (found) => probableDate(String(found)),
  'field-flag': (found) => flag(found),
  'field-slug': (found) =>
    typeof found === 'string' ? slugOf(lastPart(found), { fallback: '' }) || undefined : undefined,
  // A text is no entry that has parts.
  'field-list': (found, _, { of }) =>
    String(of).startsWith('{') ? undefined : listOf(found, String(of)),
  'field-choice': (found, _, { choices }) =>
    nearestName(String(found).trim(), String(choices).split(', '), 3),
  'field-language': (found, _, { choices }) =>
    String(choices)
      .split(', ')
      .find((language) => language === String(found).toLowerCase().slice(0, 2)),
  'field-address': (found) => webAddress(found),
  'field-language-tag': (found) => languageTag(found),
  'field-time-zone': (found) => timeZone(found),
  'field-alias': (found) => pathOf(found),
  'field-color': (found) => colour(found),
  'field-host': (found) => hostOf(found),
  'field-address-slash': (found) => String(found).replace(/\/+$/, ''),
  'field-logo': (found) =>
    /^[\w.-]+\.(?:svg|png|webp)$/.test(String(found)) ? `/${found}` : undefined,
  'field-repository': (found) =>
    /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(String(found))?.[1],
  'field-record': (found, _, { shape }) => recordOf(found, String(shape)),
}

/** Of an address, the part that makes the slug: `x` of `/de/posts/x.html`. */
function lastPart(address: string): string {
  const parts = address.split('/').filter((part) => part !== '')
  return (parts.at(-1) ?? '').replace(/\.html?$/i, '')
}

/** `ai: generated` and `cover: cover.jpg` name the part that matters most. */
function recordOf(found: unknown, shape: string): string | undefined {
  const [only] = Array.isArray(found) && found.length === 1 ? found : [found]
  if (typeof only !== 'string') return undefined
  const use = shape.startsWith('{ use,') ? nearestName(only.trim(), uses) : undefined
  if (use) return `{ use: ${use} }`
  return shape.startsWith('{ src,') && only !== '' ? `{ src: ${only}, alt: "…" }` : undefined
}

function flag(found: unknown): string | undefined {
  const text = String(found).trim().toLowerCase()
  if (/^(true|yes|y|ja|on|1|wahr)$/.test(text)) return 'true'
  return /^(false|no|n|nein|off|0|falsch)$/.test(text) ? 'false' : undefined
}

/** A list in one line. */
function listOf(found: unknown, of: string): string | undefined {
  if (typeof found !== 'string' && typeof found !== 'number') return undefined
  const items = itemsOf(String(found), of).map((item) => item.trim())
  return `[${items.filter((item) => item !== '').join(', ')}]`
}

/** `a, b` and `a b`, as Jekyll and Hugo read a list; but names of people and paths may hold a blank. */
function itemsOf(text: string, of: string): string[] {
  if (of === 'erika-beispiel')
    return text.split(/[,;&]|\s(?:und|and)\s/).map((name) => slugOf(name, { fallback: name }))
  if (of.startsWith('/')) return text.split(/,|\s(?=\/)/).map((path) => pathOf(path) ?? path)
  return text.split(text.includes(',') ? ',' : /\s+/)
}

function webAddress(found: unknown): string | undefined {
  const text = String(found).trim()
  const address = `https://${text.replace(/^\/\//, '')}`
  return /^(\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) && URL.canParse(address)
    ? address
    : undefined
}

/** `2f6b3a` and `#2f6`, as colour pickers and style sheets have them. */
function colour(found: unknown): string | undefined {
  const [, digits = ''] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(String(found)) ?? []
  if (digits === '') return undefined
  return quote(`#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`)
}

/** The host of an address, with or without its scheme. */
function hostOf(found: unknown): string | undefined {
  const text = webAddress(found) ?? String(found)
  return URL.canParse(text) && new URL(text).host !== '' ? new URL(text).host : undefined
}

/** A tag in another spelling; a language’s name is none, though it could be read as one. */
function languageTag(found: unknown): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(String(found).replaceAll('_', '-'))
    return /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : undefined
  } catch {
    return undefined
  }
}

function timeZone(found: unknown): string | undefined {
  const wanted = String(found).trim().replaceAll(' ', '_').toLowerCase()
  const zones = Intl.supportedValuesOf('timeZone')
  return (
    zones.find((zone) => zone.toLowerCase().endsWith(`/${wanted}`)) ?? nearestName(wanted, zones, 3)
  )
}

/** The path of an address on this site, if that can be an old one. */
function pathOf(found: unknown): string | undefined {
  if (typeof found !== 'string') return undefined
  const [path = ''] = found
    .trim()
    .replace(/^https?:\/\/[^/]+/, '')
    .split(/[?#]/)
  const encoded = path.replaceAll(' ', '%20').replaceAll(/%(?![\da-f]{2})/gi, '%25')
  const whole = `/${encoded}`.replaceAll(/\/{2,}/g, '/')
  return [whole, fromLatin1(whole)].find(isAlias)
}

/** `/m%FCll`, as systems before UTF-8 encoded a letter: by its number in Latin-1, which is the same in Unicode. */
function fromLatin1(path: string): string {
  return path.replaceAll(/%(?!ff)([c-f][\da-f])/gi, (_, number: string) =>
    encodeURIComponent(String.fromCharCode(Number.parseInt(number, 16))),
  )
}
