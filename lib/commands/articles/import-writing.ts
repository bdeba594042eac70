import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { stringify } from 'yaml'
import type { ImportedArticle, ImportedNames } from '@/lib/import/run'
import type { ImportedSeries } from '@/lib/import/series'
import type { SourceTree } from '@/lib/import/source'
import { editYaml } from '../edit-yaml'
import { siteFile, writeTopics } from '../site/topic'
import { applyChanges, readProjectFile } from '../write-files'
import type { ImportReport, ImportRequest } from './import-report'

/** Writes one article with its files, and adds what was done to the report. What is there is never overwritten. */
export async function takeArticle(
  { place, text, copies, losses }: ImportedArticle,
  root: string,
  { isDryRun }: ImportRequest,
  tree: SourceTree,
  report: ImportReport,
): Promise<void> {
  report.losses.push(...losses)
  const state = await compare(path.join(root, place.target), Buffer.from(text))
  if (state === 'other') {
    report.losses.push({
      kind: 'taken',
      file: place.entry.file,
      line: place.entry.line,
      detail: place.target,
    })
    return
  }
  if (state === 'same') report.unchanged++
  report.versions[place.locale] = (report.versions[place.locale] ?? 0) + 1
  report.files[place.entry.file] = place.target
  const written = new Map<string, string | Uint8Array>(
    state === 'none' ? [[place.target, text]] : [],
  )
  for (const { from, to } of copies) {
    const bytes = await tree.bytes(from)
    const there = await compare(path.join(root, to), bytes)
    if (there === 'other') report.losses.push({ kind: 'taken', file: from, line: 1, detail: to })
    if (there !== 'none') continue
    written.set(to, bytes)
    report.copies.add(to)
  }
  if (!isDryRun) await applyChanges(root, { written })
}

async function compare(file: string, content: Uint8Array): Promise<'none' | 'same' | 'other'> {
  if (!existsSync(file)) return 'none'
  return (await readFile(file)).equals(content) ? 'same' : 'other'
}

/** Where a person’s file lies. */
export function authorFile(root: string, id: string): string {
  return path.join(root, 'content/authors', `${id}.yaml`)
}

/** Adds topics and series to the configuration, and a file for each person who has none. */
export async function writeNames(
  root: string,
  { topics, authors }: ImportedNames,
  series: ImportedSeries['titles'],
  { authors: missing }: ImportReport,
): Promise<void> {
  if (topics.added.size > 0) await writeTopics(root, topics.added)
  if (series.size > 0) await writeSeries(root, series)
  const files = missing.map(
    (id) =>
      [`content/authors/${id}.yaml`, stringify({ name: authors.get(id), kind: 'person' })] as const,
  )
  await applyChanges(root, { written: new Map(files) })
}

/** A title that somebody has given a series already stays. */
async function writeSeries(root: string, series: ImportedSeries['titles']): Promise<void> {
  const before = await readProjectFile(root, siteFile)
  const after = editYaml(before, (document) => {
    for (const [id, titles] of series) {
      if (!document.hasIn(['series', id]))
        document.setIn(['series', id], document.createNode({}, { flow: true }))
      for (const [locale, title] of Object.entries(titles))
        if (!document.hasIn(['series', id, locale])) document.setIn(['series', id, locale], title)
    }
  })
  await applyChanges(root, { written: new Map([[siteFile, after]]) })
}
