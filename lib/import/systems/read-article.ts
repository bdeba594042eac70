import type { ForeignArticle } from '../article'
import { pairFields, usualName } from '../field-names'
import { type ForeignMatter, splitForeign } from '../front-matter'
import type { Loss } from '../losses'
import { formatOf, isForeignMarkup, isText, partsOfName } from '../names'
import { readText, type SourceTree } from '../source'
import { isFalse, isTrue, listOf, textOf } from '../values'

/** Longest text that is read, in bytes, as in `content/`. */
const longestText = 1_000_000

/** Reads one file as an article, with what all systems have in common; a file that is none is a loss. */
export async function readArticle(
  tree: SourceTree,
  file: string,
): Promise<ForeignArticle | Loss | undefined> {
  if (isForeignMarkup(file)) return { kind: 'file', file, line: 1, detail: file }
  if (!isText(file)) return undefined
  const text = await readText(tree, file)
  if (text === undefined) return { kind: 'file', file, line: 1, detail: 'UTF-8' }
  if (text.length > longestText) return { kind: 'file', file, line: 1, detail: `${text.length}` }
  if (text.trim() === '') return { kind: 'file', file, line: 1, detail: '0' }
  return toArticle(file, splitForeign(file, text))
}

function toArticle(file: string, matter: ForeignMatter): ForeignArticle {
  const fields = underUsualNames(matter.fields)
  return {
    ...matter,
    fields,
    fieldLines: underUsualNames(matter.fieldLines),
    ...partsOfName(file),
    file,
    format: formatOf(file),
    locale: localeOf(fields) ?? partsOfName(file).locale,
    pairKey: pairKeyOf(fields),
    addresses: [],
    draft: isTrue(fields.draft) || isFalse(fields.published ?? true),
  }
}

/** Of two spellings of one name, the usual one counts. */
function underUsualNames<T>(fields: Record<string, T>): Record<string, T> {
  const named = Object.entries(fields).map(([name, value]) => [usualName(name), value] as const)
  return { ...Object.fromEntries(named), ...usual(fields) }
}

function usual<T>(fields: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => usualName(name) === name))
}

/** From a field, else from a tag such as `lang_de`. */
function localeOf(fields: Record<string, unknown>): string | undefined {
  const named = ['language', 'lang', 'locale'].map((name) => textOf(fields[name])).find(Boolean)
  const tagged = listOf(fields.tags).map(languageOfTag).find(Boolean)
  return named
    ? named
        .toLowerCase()
        .replace('_', '-')
        .replace(/^([a-z]{2})-.*/, '$1')
    : tagged
}

/** The language that a tag names: `lang_de`, `lang-en`. */
export function languageOfTag(tag: string): string | undefined {
  return /^(?:lang|language)[-_:]([a-z]{2})$/i.exec(tag)?.[1]?.toLowerCase()
}

function pairKeyOf(fields: Record<string, unknown>): string | undefined {
  const key = pairFields.map((name) => textOf(fields[name])).find(Boolean)
  return key && `key ${key}`
}

/** Reads a configuration file in TOML, YAML or JSON by its ending; empty where it cannot be read. */
export async function readConfiguration(
  tree: SourceTree,
  file: string | undefined,
): Promise<Record<string, unknown>> {
  const text = file && (await readText(tree, file))
  if (!text) return {}
  // JSON is YAML 1.2, too (https://yaml.org/spec/1.2.2/#12-yaml-history).
  const fence = file.endsWith('.toml') ? '+++' : '---'
  return splitForeign(file, `${fence}\n${text}\n${fence}\n`).fields
}

/** The scalars of a configuration by dotted path, as templates name them. */
export function variablesOf(value: unknown, prefix: string): Record<string, string> {
  const text = textOf(value)
  if (text !== undefined) return { [prefix]: text }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  const nested = Object.entries(value).map(([key, item]) => variablesOf(item, `${prefix}.${key}`))
  return Object.assign({}, ...nested)
}
