import { doubledTags } from '@/lib/model/tags'
import { type ContentFile, readText } from './files'
import { type Located, parseYaml, problemAt, validate } from './front-matter'
import type { Problem } from './problems'
import { type SiteFields, siteSchema } from './schema'

/** Reads and checks `content/site.yaml`. */
export function readSite(files: ContentFile[]): { value?: SiteFields; problems: Problem[] } {
  const name = 'content/site.yaml'
  const result = readYaml(files.find(({ path }) => path === name) ?? name)
  return Array.isArray(result)
    ? { problems: result }
    : withDoubledTags(withEmptyValues(validate(siteSchema, result), result), result)
}

/** Reads a YAML file; a name alone stands for a file that is not there. */
export function readYaml(file: ContentFile | string): Located | Problem[] {
  if (typeof file === 'string')
    return [problemAt(file, { line: 1, column: 1 }, 'file', 'the site’s configuration', 'no file')]
  const text = readText(file)
  return typeof text === 'string' ? parseYaml(file.path, text) : [text]
}

/** Values that the publisher has yet to fill in do not stop a build, but are named. */
function withEmptyValues(result: { value?: SiteFields; problems: Problem[] }, located: Located) {
  if (!result.value) return result
  const { url, publisher } = result.value
  const values = { url, ...publisher }
  const empty = Object.entries(values)
    .filter(([, value]) => value === '')
    .map(([key]) => key)
  const warnings = empty.map((key): Problem => {
    const field = key === 'url' ? ['url'] : ['publisher', key]
    const problem = problemAt(
      located.file,
      located.locate(field),
      field.join('.'),
      'a value, before you publish',
      'none yet',
    )
    return { ...problem, severity: 'warning' }
  })
  return { ...result, problems: [...result.problems, ...warnings] }
}

function withDoubledTags(
  result: { value?: SiteFields; problems: Problem[] },
  { file, locate }: Located,
) {
  const doubled = doubledTags(result.value?.tags ?? {}).map(([id, locale, taken]) => {
    const path = ['tags', id, locale]
    return problemAt(file, locate(path), path.join('.'), 'a word of its own', `that of ${taken}`)
  })
  return { ...result, problems: [...result.problems, ...doubled] }
}
