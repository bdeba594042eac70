import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '@/lib/model/locales'
import { doubledTags } from '@/lib/model/tags'
import { type ContentFile, readText } from './files'
import { type Located, parseYaml, problemAt, validate } from './front-matter'
import type { Problem } from './problems'
import { type Configuration, configurationSchema } from './schema'

const configurationFile = 'content/site.yaml'

/** Reads and checks `content/site.yaml`. */
export function readConfiguration(
  files: readonly ContentFile[],
  isProduction = false,
): {
  value?: Configuration
  problems: Problem[]
} {
  const file = files.find(({ path }) => path === configurationFile)
  const located = readYaml(file ?? configurationFile)
  if (Array.isArray(located)) return { problems: located }
  const { value, problems } = validate(configurationSchema, located)
  if (!value) return { problems }
  const further = [
    ...emptyValues(value, located),
    ...(isProduction ? missingPublisher(value, located) : []),
    ...languageMistakes(value, located),
    ...repeatedTags(value, located),
  ]
  return { value, problems: [...problems, ...further] }
}

/** The publisher's time zone, by which a site has its day; UTC where none can be read. */
export function readPublisherTimeZone(root: string): string {
  const onDisk = path.join(root, configurationFile)
  const files = existsSync(onDisk) ? [{ path: configurationFile, onDisk }] : []
  return readConfiguration(files).value?.timeZone ?? 'UTC'
}

/** Reads a YAML file; a name alone stands for a file that is not there. */
export function readYaml(file: ContentFile | string): Located | Problem[] {
  if (typeof file === 'string')
    return [problemAt(file, { line: 1, column: 1 }, 'file', 'the site’s configuration', 'no file')]
  const text = readText(file)
  return typeof text === 'string' ? parseYaml(file.path, text) : [text]
}

/** Values that the publisher has yet to fill in do not stop a build, but are named. */
function emptyValues({ url, publisher }: Configuration, located: Located): Problem[] {
  return Object.entries({ url, ...publisher })
    .filter(([, value]) => value === '')
    .map(([key]) => {
      const field = key === 'url' ? ['url'] : ['publisher', key]
      const problem = report(located, field, 'a value, before you publish', 'none yet')
      return { ...problem, severity: 'warning' }
    })
}

/** Readers must be able to tell who publishes, and to reach them; a demonstration says that it is one. */
function missingPublisher({ demo, publisher }: Configuration, located: Located): Problem[] {
  const { name, street, city, email } = publisher
  if (demo) return []
  return Object.entries({ name, street, city, email })
    .filter(([, value]) => value === '')
    .map(([key]) => {
      const expected = 'a value, or demo: true where this is a demonstration'
      return report(located, ['publisher', key], expected, 'none yet')
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
        .map((locale) => report(located, path, `a text in ${locale}`, 'none')),
    ),
    ...[...byLanguage, ...topics, ...titles].flatMap(([path, texts]) =>
      unknownLanguages(texts, locales).map((locale) => {
        const expected = `one of the site’s languages (${locales.join(', ')})`
        return report(located, [...path, locale], expected, `“${locale}”`)
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
    report(located, ['tags', id, locale], 'a word of its own', `that of ${taken}`),
  )
}

function report(located: Located, path: string[], expected: string, found: string): Problem {
  return problemAt(located.file, located.locate(path), path.join('.'), expected, found)
}
