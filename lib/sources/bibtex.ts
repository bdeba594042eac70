import type { Source } from '@/lib/model/source'
import { doiOf, kindOf, type Name, namesOf } from '@/lib/sources/citation'

/**
 * Writes sources as a BibLaTeX database in UTF-8 for Biber (https://ctan.org/pkg/biblatex, section 2):
 * `@article` with a DOI, else `@online`. An entry's key is the source's id, with `source` before a
 * bare number. What BibLaTeX has no field for, such as the archived copy, is left out.
 */
export function toBibtex(sources: readonly Source[]): string {
  const keys = uniqueKeys(sources)
  return sources.map((source, index) => toEntry(source, keys[index] ?? '')).join('\n')
}

function toEntry(source: Source, key: string): string {
  const isArticle = kindOf(source) === 'article'
  const fields = Object.entries({
    author: source.author && namesOf(source.author).map(toName).join(' and '),
    title: `{${escapeTex(source.title)}}`,
    [isArticle ? 'journaltitle' : 'organization']:
      source.publisher && `{${escapeTex(source.publisher)}}`,
    date: source.published,
    doi: verbatim(doiOf(source.url)),
    url: verbatim(source.url),
    urldate: source.accessed,
  })
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@${isArticle ? 'article' : 'online'}{${key},\n${lines.join('')}}\n`
}

/** Braces around a whole name keep Biber from taking it apart at spaces, commas and “and”. */
function toName(name: Name): string {
  if ('literal' in name) return `{${escapeTex(name.literal)}}`
  return `{${escapeTex(name.family)}}, {${escapeTex(name.given)}}`
}

/** Biber counts even escaped braces, so they are written by name; `"` is active in German texts. */
const texSpecials: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
}

function escapeTex(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^"#$%&_]/g, (sign) => texSpecials[sign] ?? `\\${sign}`)
}

/** Addresses stand unescaped; only what would end the field is percent-encoded. */
function verbatim(text = ''): string {
  return text.replace(/[{}\\\s]/g, encodeURIComponent)
}

/** Keys allow few signs; where two ids become one key, the later takes its number too. */
function uniqueKeys(sources: readonly Source[]): string[] {
  const taken = new Set<string>()
  return sources.map(({ id }, index) => {
    const key = (/^\d+$/.test(id) ? `source${id}` : id).replace(/[^\w:.-]/g, '-')
    const unique = taken.has(key) ? `${key}:${index + 1}` : key
    taken.add(unique)
    return unique
  })
}
