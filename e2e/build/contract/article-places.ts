import { languageName } from '@/lib/i18n/format'
import { isSchemaOrgMember } from '@/lib/model/disclosure'
import { provenancePath } from '@/lib/urls'
import { type Finding, languageOf, type Site, whyHidden, wordsIn } from './site'
import type { Version } from './versions'

/** A place that says something of one version. */
export type Place = (site: Site, version: Version) => Finding[]

type Fact = [what: string, expected: unknown, found: unknown]

/** Compares facts of one place; equal JSON is agreement. */
export function compare(place: string, file: string, facts: Fact[]): Finding[] {
  return facts
    .map(([what, expected, found]) => [what, show(expected), show(found)] as const)
    .filter(([, expected, found]) => expected !== found)
    .map(([what, expected, found]) => ({ place, file, expected: `${what} ${expected}`, found }))
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}

/** The three answers, in the open, before the first paragraph, in the article's language. */
export const answers: Place = (site, { file, post, label, answer, sources }) => {
  const document = site.document(file)
  const list = document.querySelector('article .disclosure > dl')
  if (!list)
    return compare('answers', file, [
      ['the answers', 'in the open', where(document.querySelector('.disclosure dl'))],
    ])
  const first = document.querySelector('.disclosure > dl, article .prose p, article .prose li')
  const values = [...list.querySelectorAll('dd')].map(wordsIn)
  const expected = [label.use, answer, sources].filter((value) => value !== undefined)
  return compare('answers', file, [
    ['words', expected, values.slice(0, expected.length)],
    ['level', post.disclosure.level, list.parentElement?.getAttribute('data-level')],
    ['language', post.locale, languageOf(list)],
    ['shown', undefined, whyHidden(list)],
    ['before the first paragraph', true, first === list],
  ])
}

function where(element: Element | null): string {
  return (element && whyHidden(element)) ?? 'nowhere'
}

/** On a translation, what its original says of itself, in the translation's language. */
export const originalLabel: Place = (site, { file, post, original }) => {
  const line = site.document(file).querySelector('.disclosure .original')
  const words = wordsIn(line)
  if (!original) return compare('original', file, [['words', undefined, words]])
  const label = original.labelIn(post.locale)
  const language = languageName(original.post.locale, post.locale)
  return compare('original', file, [
    ['words', true, (words?.includes(`: ${label}`) && words.includes(language)) ?? false],
    ['level', original.post.disclosure.level, line?.getAttribute('data-level')],
    ['link', original.path, line?.querySelector('a')?.getAttribute('href')],
    ['shown', undefined, line ? whyHidden(line) : 'nowhere'],
  ])
}

export const metaElement: Place = (site, { file, post }) => {
  const found = [...site.document(file).querySelectorAll('meta[name=ai-disclosure]')]
  const { token } = post.disclosure
  return compare('meta', file, [
    ['content', token ? [token] : [], found.map((meta) => meta.getAttribute('content'))],
  ])
}

/** The article's own token; a picture in its text speaks of itself alone. */
export const articleAttribute: Place = (site, { file, post }) => {
  const found = [...site.document(file).querySelectorAll('[ai-disclosure]:not(.prose figure)')]
  const { token } = post.disclosure
  return compare('attribute', file, [
    [
      'value',
      token ? [['article', token]] : [],
      found.map((element) => [
        element.tagName.toLowerCase(),
        element.getAttribute('ai-disclosure'),
      ]),
    ],
  ])
}

export const jsonLd: Place = (site, { file, post, url, label }) => {
  const blocks = [...site.document(file).querySelectorAll('script[type="application/ld+json"]')]
  const data = blocks
    .map((block): unknown => JSON.parse(block.textContent ?? ''))
    .flatMap((block) => [block, ...listAt(block, '@graph')])
    .find((node) => valueAt(node, '@type') === 'BlogPosting')
  const source = post.disclosure.digitalSourceType
  return compare('JSON-LD', file, [
    ['creditText', label.text, valueAt(data, 'creditText')],
    [
      'digitalSourceType',
      source && !isSchemaOrgMember(source) ? { '@id': source } : (source ?? undefined),
      valueAt(data, 'digitalSourceType'),
    ],
    ['inLanguage', post.locale, valueAt(data, 'inLanguage')],
    ['url', url, valueAt(data, 'url')],
    ['citations', post.sources.length, listAt(data, 'citation').length],
    ['corrections', post.corrections.length, listAt(data, 'correction').length],
  ])
}

export const provenance: Place = (site, { file, post, url, label }) => {
  const path = provenancePath(post.locale, post.slug)
  const own = path.slice(1)
  const data = site.json(own)
  const link = site.document(file).querySelector('link[rel=describedby]')
  const { level, token, iptc, use, reviewState } = post.disclosure
  const changed = listAt(valueAt(data, 'review'), 'changed').length > 0
  return [
    ...compare('provenance', own, [
      ['id', url, valueAt(data, 'id')],
      ['level', level, valueAt(data, 'level')],
      ['label', label.text, valueAt(data, 'label')],
      ['token', token, valueAt(data, 'aiDisclosure')],
      ['IPTC term', iptc, valueAt(data, 'iptc')],
      ['language', post.locale, valueAt(data, 'language')],
      ['use', use, valueAt(valueAt(data, 'generation'), 'use')],
      ['changed', reviewState === 'changed', changed],
      ['sources', post.sources.length, listAt(data, 'sources').length],
      ['corrections', post.corrections.length, listAt(data, 'corrections').length],
    ]),
    ...compare('link to the provenance', file, [['href', path, link?.getAttribute('href')]]),
  ]
}

export function valueAt(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined
}

export function listAt(node: unknown, key: string): unknown[] {
  const value = valueAt(node, key)
  return Array.isArray(value) ? value : []
}

/** The list at an article's end, and its corrections, are as long as the label and the machines say. */
export const lists: Place = (site, { file, post }) => {
  const document = site.document(file)
  return compare('lists', file, [
    ['sources', post.sources.length, document.querySelectorAll('.sources > ol > li').length],
    ['corrections', post.corrections.length, document.querySelectorAll('.corrections li').length],
  ])
}
