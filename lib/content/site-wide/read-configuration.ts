import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { ownFaces } from '@/lib/faces/publisher-faces'
import type { Locale } from '@/lib/model/locales'
import { doubledTags } from '@/lib/model/tags'
import type { ProblemCode, Values } from '@/lib/problems/messages'
import { type Problem, problemAt, startOfFile, withMended } from '@/lib/problems/problem'
import { countryMistakes } from '../check/countries'
import { type ContentFile, readText } from '../files/files'
import { type Configuration, configurationSchema } from '../schemas/configuration-schema'
import { inLanguagesOf } from '../schemas/in-languages'
import { isLanguageTag } from '../schemas/schema-parts'
import { validate } from '../schemas/validate'
import type { Located } from '../yaml/located'
import { readYaml } from '../yaml/read'
import { meantLanguage } from './meant-language'

const configurationFile = 'content/site.yaml'

/** Reads and checks `content/site.yaml`. */
export function readConfiguration(
  files: readonly ContentFile[],
  { root, isProduction = false }: { root: string; isProduction?: boolean },
): {
  value?: Configuration
  /** What the file says of languages, where the rest of it cannot be used. */
  locales?: Locale[]
  problems: Problem[]
} {
  const file = files.find(({ path }) => path === configurationFile)
  if (!file) return { problems: [missingConfiguration()] }
  const { located, problems } = readYamlFile(file)
  if (!located) return { problems }
  const { value, problems: found } = validate(configurationSchema, located)
  const stated = statedLocales(located)
  const mistakes = inLanguagesOf(stated ?? ['de', 'en'], found)
  if (!value) return { locales: stated, problems: [...problems, ...mistakes] }
  const further = [
    ...emptyValues(value, located, isProduction),
    ...languageMistakes(value, located),
    ...repeatedTags(value, located),
    ...countryMistakes(value, located),
    ...faceMistakes(value, located, root),
    ...logoMistakes(value, located, root),
  ]
  return { value, problems: [...problems, ...mistakes, ...further] }
}

function statedLocales({ data: { locales } }: Located): Locale[] | undefined {
  const tags = Array.isArray(locales) ? locales.filter(isLanguageTag) : []
  return tags.length > 0 ? tags : undefined
}

function missingConfiguration(): Problem {
  const values = { name: configurationFile }
  return problemAt(configurationFile, startOfFile, 'file', 'file-missing', values)
}

/** The publisher's time zone, by which a site has its day; UTC where none can be read. */
export function readPublisherTimeZone(root: string): string {
  return configurationIn(root).value?.timeZone ?? 'UTC'
}

/** The site's languages, the main one first; none where they cannot be read. */
export function readPublisherLanguages(root: string): readonly Locale[] {
  const { value, locales = [] } = configurationIn(root)
  return value?.locales ?? locales
}

function configurationIn(root: string): ReturnType<typeof readConfiguration> {
  const onDisk = path.join(root, configurationFile)
  const files = existsSync(onDisk) ? [{ path: configurationFile, onDisk }] : []
  return readConfiguration(files, { root })
}

/** Reads a YAML file whose root is a record. */
export function readYamlFile(file: ContentFile): { located?: Located; problems: Problem[] } {
  const text = readText(file)
  return typeof text === 'string' ? readYaml(file.path, text) : { problems: [text] }
}

/** What a site must say of its publisher, by law and to its readers, unless it is a demonstration. */
const requiredOfPublisher = ['name', 'street', 'city', 'email']

/** Values that the publisher has yet to fill in are named; without some of them readers get no site. */
function emptyValues(
  { url, publisher, demo }: Configuration,
  located: Located,
  isProduction: boolean,
): Problem[] {
  return Object.entries({ url, ...(demo ? {} : publisher) })
    .filter(([, value]) => value === '')
    .map(([key]) => {
      const path = key === 'url' ? ['url'] : ['publisher', key]
      return isProduction && !demo && requiredOfPublisher.includes(key)
        ? report(located, path, 'site-publisher')
        : { ...report(located, path, 'site-empty'), severity: 'warning' }
    })
}

/** What is said by language is said in each of the site's languages, and in no other; a topic may lack words. */
function languageMistakes(configuration: Configuration, located: Located): Problem[] {
  const { locales, tagline, publisher, tags, series } = configuration
  const byLanguage: [path: string[], texts: object][] = [
    [['tagline'], tagline],
    ...(typeof publisher.country === 'string' ? [] : [countryOf(publisher.country)]),
  ]
  const titles = Object.entries(series).map(([id, words]): [string[], object] => [
    ['series', id],
    words,
  ])
  const topics = Object.entries(tags).map(([id, words]): [string[], object] => [
    ['tags', id],
    words,
  ])
  return [
    ...byLanguage.flatMap(([path, texts]) =>
      locales
        .filter((locale) => !Object.hasOwn(texts, locale))
        .map((locale) => report(located, path, 'site-language-missing', { locale })),
    ),
    ...[...byLanguage, ...topics, ...titles].flatMap(([path, texts]) =>
      unknownLanguages(texts, locales).map((locale) => {
        const values = { choices: locales.join(', '), found: locale }
        const meant = meantLanguage(locale, locales)
        const problem = report(located, [...path, locale], 'site-language-unknown', values)
        return withMended(problem, meant && `${meant}:`)
      }),
    ),
  ]
}

function countryOf(country: object): [path: string[], texts: object] {
  return [['publisher', 'country'], country]
}

function unknownLanguages(texts: object, locales: readonly Locale[]): Locale[] {
  return Object.keys(texts).filter((locale) => !locales.includes(locale))
}

function repeatedTags({ tags, locales }: Configuration, located: Located): Problem[] {
  return doubledTags(tags, locales).map(([id, locale, taken]) =>
    report(located, ['tags', id, locale], 'topic-doubled', { other: taken }),
  )
}

/** The most bytes of a face that every page loads, as of our own. */
const largestFace = 50_000

function faceMistakes({ faces }: Configuration, located: Located, root: string): Problem[] {
  return ownFaces(root, faces).flatMap(({ url, onDisk }, at): Problem[] => {
    const path = ['faces', String(at)]
    if (!isWoff2(onDisk)) return [report(located, path, 'face-missing', { found: url })]
    const { size } = statSync(onDisk)
    if (at > 0 || size <= largestFace) return []
    const values = { most: largestFace, found: size }
    return [{ ...report(located, path, 'face-large', values), severity: 'warning' }]
  })
}

/** A logo that is not there would be a broken picture on every page. */
function logoMistakes({ logo }: Configuration, located: Located, root: string): Problem[] {
  if (logo === '' || existsSync(path.join(root, 'public', logo))) return []
  return [report(located, ['logo'], 'logo-missing', { found: `public${logo}` })]
}

/** https://www.w3.org/TR/WOFF2/#FileStructure */
function isWoff2(file: string): boolean {
  return existsSync(file) && readFileSync(file).subarray(0, 4).toString() === 'wOF2'
}

function report(located: Located, path: string[], code: ProblemCode, values?: Values): Problem {
  return problemAt(located.file, located.locate(path), path.join('.'), code, values)
}
