import { compare } from './compare'
import type { Contradiction, Files } from './contradiction'
import { isArticle, type Page, readPage } from './pages'
import { readProgramFile } from './programs'
import { tableContradictions } from './register'
import { missingPlaces } from './required'
import type { Sighting } from './sighting'
import type { Statement } from './statement'
import { readMarkdown, readModelsList } from './texts'

/**
 * Finds every place of a finished site that says something else of an article than the label that readers see on its
 * page, and every place that ought to speak of it and does not.
 */
export function contradictionsIn(files: Files): Contradiction[] {
  const pages = pagesIn(files)
  const statements = [...pages.values()].flatMap(({ statement }) => statement ?? [])
  const sightings = [
    ...[...pages.values()].flatMap((page) => page.sightings),
    ...[...files].flatMap(([file, text]) => programFileOf(file, text)),
    ...statements.flatMap((statement) => textsOf(files, statement)),
  ]
  return [
    ...[...pages].flatMap(([file, page]) => unreadableLabel(file, page)),
    ...statements.flatMap((statement) => labelContradictions(pages, statement)),
    ...compare(statements, sightings),
    ...missingPlaces(files, statements, sightings),
    ...[...files]
      .filter(([file]) => /^[^/]+\/transparency\.html$/.test(file))
      .flatMap(([file, html]) => tableContradictions(file, html, statements)),
  ]
}

function pagesIn(files: Files): Map<string, Page> {
  const html = [...files].filter(
    ([file, text]) => file.endsWith('.html') && !text.includes('http-equiv="refresh"'),
  )
  return new Map(html.map(([file, text]) => [file, pageOf(file, text)]))
}

const pageOf = once(readPage)
const programFileOf = once(readProgramFile)

/** A file is read once, however many broken copies of a site share it. */
function once<Value>(read: (file: string, text: string) => Value) {
  const known = new Map<string, Value>()
  return (file: string, text: string): Value => {
    const key = `${file}\n${text}`
    const value = known.get(key) ?? read(file, text)
    known.set(key, value)
    return value
  }
}

function textsOf(files: Files, statement: Statement): Sighting[] {
  const file = `${statement.path.slice(1)}.md`
  const list = `${statement.language}/llms.txt`
  const text = files.get(file)
  return [
    ...(text === undefined ? [] : [readMarkdown(statement, file, text)]),
    ...readModelsList(statement, list, files.get(list) ?? ''),
  ]
}

function unreadableLabel(file: string, { statement }: Page): Contradiction[] {
  if (statement || !isArticle(file)) return []
  const article = `/${file.replace(/\.html$/, '')}`
  return [{ article, place: 'label', file, expected: 'a label with a level', found: 'none' }]
}

/** A label that contradicts itself or its page, or names somebody whom the page it leads to does not. */
function labelContradictions(pages: Map<string, Page>, statement: Statement): Contradiction[] {
  const { path: article, file, flaws, responsiblePath, answers } = statement
  const place = 'label'
  const found = flaws.map((flaw) => ({
    article,
    place,
    file,
    expected: 'a sound label',
    found: flaw,
  }))
  if (responsiblePath === undefined) return found
  const target = `${responsiblePath.slice(1)}.html`
  const expected = answers.at(-1) ?? ''
  return pages.get(target)?.words.includes(expected)
    ? found
    : [...found, { article, place: 'responsible', file: target, expected, found: 'not named' }]
}
