import { DOMParser } from 'linkedom'
import { countSources, pathBeside, recordedVersions } from './history'
import { csvRows, jsonOf, listAt, pathOf, valueAt, wordsOf } from './reading'
import type { Sighting } from './sighting'

const iptcScheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** The files for programs by their names, and how each is read. */
const readers: [RegExp, (file: string, text: string) => Sighting[]][] = [
  [/\/provenance\.json$/, provenance],
  [/\/review\.json$/, reviewStatement],
  [/\/reading\.txt$/, readingText],
  [/\/history\.json$/, recordedVersions],
  [/\/feed(\/\d+)?\.json$/, jsonFeed],
  [/\/feed(\/\d+)?\.xml$/, atomFeed],
  [/^[^/]+\/transparency\.json$/, registerJson],
  [/^[^/]+\/transparency\.csv$/, registerCsv],
  [/^search-index\/files\/[^/]+\/article\/[^/]+\.json$/, searchIndex],
]

/** What a file for programs says of articles; nothing if it is of another kind. */
export function readProgramFile(file: string, text: string): Sighting[] {
  const [, read] = readers.find(([name]) => name.test(file)) ?? []
  return read?.(file, text) ?? []
}

function provenance(file: string, text: string): Sighting[] {
  const data = jsonOf(text)
  const related = [...listAt(data, 'originals'), ...listAt(data, 'translations')]
  return [
    {
      path: pathOf(valueAt(data, 'id')),
      place: 'provenance',
      file,
      says: {
        level: valueAt(data, 'level'),
        label: valueAt(data, 'label'),
        token: valueAt(data, 'aiDisclosure'),
        iptc: valueAt(data, 'iptc'),
        digitalSourceType: valueAt(data, 'digitalSourceType'),
        language: valueAt(data, 'language'),
        sources: listAt(data, 'sources').length,
        responsible: valueAt(valueAt(data, 'responsible'), 'name'),
      },
    },
    ...related.map((other) => ({
      path: pathOf(valueAt(other, 'id')),
      place: 'provenance of a related version',
      file,
      says: {
        level: valueAt(other, 'level'),
        language: valueAt(other, 'language'),
        provenance: pathOf(valueAt(other, 'provenance')),
      },
    })),
  ]
}

function reviewStatement(file: string, text: string): Sighting[] {
  const data = jsonOf(text)
  const language = valueAt(data, 'language')
  return [{ path: pathBeside(file), place: 'review statement', file, says: { language } }]
}

function readingText(file: string, text: string): Sighting[] {
  const sources = countSources(text.split('\n'))
  return [{ path: pathBeside(file), place: 'reading text', file, says: { sources } }]
}

function jsonFeed(file: string, text: string): Sighting[] {
  return listAt(jsonOf(text), 'items').map((item) => {
    const data = valueAt(item, '_ai_disclosure')
    const path = pathOf(valueAt(item, 'url'))
    return {
      path,
      place: 'JSON Feed',
      file,
      says: {
        shownLevel: valueAt(data, 'level') ?? null,
        shown: sameWords([
          valueAt(data, 'label'),
          firstWords(String(valueAt(item, 'content_html'))),
          data ? String(valueAt(item, 'summary')).split('\n')[0] : undefined,
        ]),
        token: valueAt(data, 'value') ?? null,
        iptc: valueAt(data, 'digitalSourceType') ?? null,
        language: valueAt(item, 'language'),
        ...(data !== undefined && { provenance: pathOf(valueAt(data, 'record')) }),
      },
    }
  })
}

function atomFeed(file: string, text: string): Sighting[] {
  const feed = new DOMParser().parseFromString(text, 'text/xml')
  return [...feed.querySelectorAll('entry')].map((entry) => {
    const language = entry.getAttribute('xml:lang')
    const link = entry.querySelector(`link[rel=alternate][hreflang="${language}"]`)
    const category = entry.querySelector(`category[scheme="${iptcScheme}"]`)
    const term = category?.getAttribute('term')
    return {
      path: pathOf(link?.getAttribute('href')),
      place: 'Atom feed',
      file,
      says: {
        shown: sameWords([
          category?.getAttribute('label'),
          firstWords(entry.querySelector('content')?.textContent),
          firstWords(entry.querySelector('summary')?.textContent),
        ]),
        iptc: term ? `${iptcScheme}${term}` : null,
        language,
      },
    }
  })
}

/** The label that a text of a feed begins with: readers of feeds show nothing else for sure. */
function firstWords(html: string | null | undefined): string | undefined {
  const [, words] = /^<p><strong>(.*?)<\/strong><\/p>/.exec(html ?? '') ?? []
  return words === undefined ? undefined : wordsOf(words)
}

/** What all say, or each of them where they differ; null where none says anything. */
function sameWords(all: unknown[]): string | null {
  const words = [...new Set(all.map((value) => String(value ?? '')))].join(' ≠ ')
  return words === '' ? null : words
}

function registerJson(file: string, text: string): Sighting[] {
  return listAt(jsonOf(text), 'versions').map((row) => registerRow('register as JSON', file, row))
}

function registerCsv(file: string, text: string): Sighting[] {
  return csvRows(text).map((row) => registerRow('register as CSV', file, row))
}

function registerRow(place: string, file: string, row: unknown): Sighting {
  return {
    path: pathOf(valueAt(row, 'url')),
    place,
    file,
    language: file.split('/')[0],
    says: {
      level: valueAt(row, 'level'),
      label: valueAt(row, 'label'),
      language: valueAt(row, 'language'),
      sources: Number(valueAt(row, 'sources')),
      provenance: pathOf(valueAt(row, 'provenance')),
    },
  }
}

function searchIndex(file: string, text: string): Sighting[] {
  const data = jsonOf(text)
  const says = { level: valueAt(data, 'level'), label: valueAt(data, 'label') }
  return [{ path: pathOf(valueAt(data, 'url')), place: 'search', file, says }]
}
