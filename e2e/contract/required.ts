import type { Contradiction, Files } from './contradiction'
import type { Sighting } from './sighting'
import type { Statement } from './statement'

/** The places that ought to speak of an article and don't. */
export function missingPlaces(
  files: Files,
  statements: Statement[],
  sightings: Sighting[],
): Contradiction[] {
  const filesAt = filesByPlace(sightings)
  const languages = languagesOf(files)
  const keepsHistory = files.has('history.json')
  return statements.flatMap((statement) =>
    [...placesOf(statement, languages), ...(keepsHistory ? historyOf(statement) : [])]
      .filter(([place, file]) => !filesAt.get(`${statement.path} ${place}`)?.some(matches(file)))
      .map(([place, file]) => ({
        article: statement.path,
        place,
        file,
        expected: 'the article',
        found: 'nothing',
      })),
  )
}

/** Every language has an archive. */
function languagesOf(files: Files): string[] {
  return [...files.keys()].flatMap((file) => /^([^/]+)\/archive\.html$/.exec(file)?.[1] ?? [])
}

function filesByPlace(sightings: Sighting[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { path, place, file } of sightings) {
    const key = `${path} ${place}`
    groups.set(key, [...(groups.get(key) ?? []), file])
  }
  return groups
}

/**
 * Lists go on with further pages: `/en` in `/en/page/2`, `/en/feed.xml` in `/en/feed/2.xml`; files of the search index are
 * named by what is in them.
 */
function matches(file: string): (found: string) => boolean {
  return (found) =>
    found
      .replace(/(\/page)?\/\d+(?=\.(html|xml|json)$)/, '')
      .replace(/(?<=^search-index\/.*)\/[^/]*$/, '') === file
}

/** What must speak of an article besides, where a site keeps its published versions. */
function historyOf({ path }: Statement): [string, string][] {
  const own = path.slice(1)
  return [
    ['history', `${own}/history.json`],
    ['page of versions', `${own}/versions.html`],
  ]
}

/** What must speak of an article, by kind of place and file. */
function placesOf(statement: Statement, languages: string[]): [string, string][] {
  const { path, language, topics, review } = statement
  const own = path.slice(1)
  const lists = [language, ...topics.map((topic) => topic.slice(1))]
  return [
    ['provenance', `${own}/provenance.json`],
    ['reading text', `${own}/reading.txt`],
    ['Markdown', `${own}.md`],
    ['list for language models', `${language}/llms.txt`],
    ['card', `${language}/archive.html`],
    ['search', `search-index/files/${language}/article`],
    ...lists.flatMap((list): [string, string][] => [
      ['card', `${list}.html`],
      ['Atom feed', `${list}/feed.xml`],
      ['JSON Feed', `${list}/feed.json`],
    ]),
    ...languages.flatMap((name): [string, string][] => [
      ['register as JSON', `${name}/transparency.json`],
      ['register as CSV', `${name}/transparency.csv`],
    ]),
    ...(review === 'none'
      ? []
      : [['review statement', `${own}/review.json`] satisfies [string, string]]),
  ]
}
