import { jsonOf, listAt, valueAt, wordsIn } from './reading'
import type { Sighting } from './sighting'

/** What the newest records of an article say of it: those that no other follows (docs/verify.md). */
export function recordedVersions(file: string, text: string): Sighting[] {
  const records = listAt({ all: jsonOf(text) }, 'all')
  const followed = records.flatMap((kept) => listAt(valueAt(kept, 'record'), 'before'))
  return records
    .filter((kept) => !followed.includes(valueAt(kept, 'hash')))
    .map((kept) => {
      const record = valueAt(kept, 'record')
      return {
        path: pathBeside(file),
        place: 'history',
        file,
        says: {
          level: valueAt(valueAt(record, 'label'), 'level'),
          language: valueAt(record, 'language'),
          sources: countSources(listAt(record, 'readingText').map(String)),
        },
      }
    })
}

/** What the page of versions says of the newest. */
export function shownVersion(file: string, document: Document): Sighting[] {
  const facts = document.querySelector('.versions > li p')
  const day = wordsIn(facts?.querySelector('time')) ?? ''
  const label = wordsIn(facts)
    ?.replace(day, '')
    .replace(/^[\s·]+/, '')
  return [{ path: pathBeside(file), place: 'page of versions', file, says: { label } }]
}

/** The path of the article that a file stands beside. */
export function pathBeside(file: string): string {
  return `/${file.slice(0, file.lastIndexOf('/'))}`
}

/** One `item` a source, after the part’s heading (docs/verify.md). */
export function countSources(lines: readonly string[]): number {
  const start = lines.indexOf('⟨part sources⟩')
  if (start < 0) return 0
  const behind = lines.slice(start + 1)
  const end = behind.findIndex((line) => line.startsWith('⟨part '))
  return behind.slice(0, end < 0 ? undefined : end).filter((line) => line === 'item').length
}
