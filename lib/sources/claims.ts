import type { Source } from '@/lib/model/source'

/** The number, from 1, of the source that a marker names by its id or its number; undefined where none is meant. */
export function numberOf(name: string, sources: readonly Pick<Source, 'id'>[]): number | undefined {
  const number = /^\d+$/.test(name)
    ? Number(name)
    : sources.findIndex((source) => source.id === name) + 1
  return number >= 1 && number <= sources.length ? number : undefined
}

/** Id of a source's entry in the list. */
export function sourceAnchor(number: number): string {
  return `source-${number}`
}

/** Id of a marker: the source's number, and how many markers of that source there are up to this one. */
export function claimAnchor(number: number, occurrence: number): string {
  return `ref-${number}-${occurrence}`
}
