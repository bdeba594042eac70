import { disclosingFiles } from '@/e2e/finished-site'
import { finished } from '../build/out'
import { contradictionsIn } from './check'
import type { Files } from './contradiction'

export const files = disclosingFiles(finished)

/** Generated, without a review on record, with sources; its translation, one without AI, and one that says nothing. */
export const article = 'de/posts/v-jepa-2'
export const translation = 'en/posts/meta-ai-chief-generative-ai-dead-end'
export const withoutAi = 'de/posts/kurz-notiert-6'
export const silent = 'de/posts/standing'

/** What is broken in a file; a change that gives nothing back takes the file out. */
export type Breakage = [title: string, file: string, change: (text: string) => string | undefined]

export const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)
export const gone = () => undefined

/** Files with one of them changed, or taken out. @throws {Error} where nothing changes */
export function broken(file: string, change: Breakage[2]): Files {
  const before = files.get(file)
  const after = change(before ?? '')
  if (before === undefined || after === before) throw new Error(`nothing to change in ${file}`)
  const copy = new Map(files)
  if (after === undefined) copy.delete(file)
  else copy.set(file, after)
  return copy
}

/** What the check reports, each as article, place and file. */
export function reports(copy: Files): string[] {
  const all = contradictionsIn(copy)
  return [...new Set(all.map(({ article, place, file }) => `${article}: ${place} in ${file}`))]
}
