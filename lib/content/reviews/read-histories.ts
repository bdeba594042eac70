import { compareText } from '@/lib/model/order'
import type { Post } from '@/lib/model/post'
import { type Problem, problemAt, startOfFile, warningAt } from '@/lib/problems/problem'
import {
  headsOf,
  inOrder,
  isRecorded,
  type Lost,
  lost,
  missingBefore,
  type PublishedVersion,
} from '@/lib/review/history/chain'
import {
  hashOfRecord,
  type KeptRecord,
  nameOfRecord,
  recordSchema,
} from '@/lib/review/history/record'
import type { ContentFile } from '../files/files'
import { type JsonFile, readJsonFile } from '../files/json-file'

/** What was recorded of each version, by its file, the oldest first. */
export type Histories = Map<string, readonly KeptRecord[]>

const recordName = /^(content\/posts\/[^/]+)\/history\/([^/]+\.json)$/

/** The folder of a version's records. @param file the version’s, `content/posts/…/<language>.md` */
export function historyFolder(file: string): string {
  return file.replace(/[^/]+$/, 'history')
}

/** Reads the records below `content/posts/`; one that was changed since it was made is told. */
export function readHistories(files: readonly ContentFile[]): {
  histories: Histories
  problems: Problem[]
} {
  const problems: Problem[] = []
  const lists = new Map<string, KeptRecord[]>()
  for (const file of files) {
    const [, folder = '', name = ''] = recordName.exec(file.path) ?? []
    if (!folder) continue
    const { json, problems: mistakes } = readJsonFile(file, recordSchema)
    problems.push(...mistakes, ...(json ? changedRecord(json, name) : []))
    if (!json) continue
    const version = `${folder}/${json.value.language}.md`
    const kept = { record: json.value, hash: hashOfRecord(json.value) }
    lists.set(version, [...(lists.get(version) ?? []), kept])
  }
  const histories = new Map([...lists].map(([version, list]) => [version, inOrder(list)] as const))
  return { histories, problems }
}

/** Tells of records that readers no longer see, since the site does not say `history: true`: once, at the first. */
export function unshownRecords(files: readonly Pick<ContentFile, 'path'>[]): Problem[] {
  const records = files.filter(({ path }) => recordName.test(path))
  const [first] = records
  if (!first) return []
  const { length: count } = records
  return [warningAt(first.path, startOfFile, 'history', 'history-off', { count })]
}

/** A record's name holds its hash, so that no word of it can change unseen. */
function changedRecord({ file, value }: JsonFile<KeptRecord['record']>, name: string): Problem[] {
  if (name === nameOfRecord(value)) return []
  return [problemAt(file, startOfFile, 'file', 'history-changed')]
}

/** What keeps a published version from going out: it is not recorded, or something recorded is gone. */
export function historyProblems(
  { file }: Pick<Post, 'file'>,
  version: PublishedVersion,
  records: readonly KeptRecord[],
): Problem[] {
  const folder = historyFolder(file)
  const broken = missingBefore(records).map(({ record }) =>
    problemAt(`${folder}/${nameOfRecord(record)}`, startOfFile, 'before', 'history-broken'),
  )
  const heads = headsOf(records)
  const gone = lost(version, heads).map((what) => lostProblem(file, what))
  const problems = [...broken, ...gone]
  return problems.length > 0 || isRecorded(version, heads) ? problems : [notRecorded(file, heads)]
}

function lostProblem(file: string, what: Lost): Problem {
  return what.kind === 'label'
    ? problemAt(file, startOfFile, 'ai', 'history-lost-label')
    : problemAt(file, startOfFile, 'corrections', 'history-lost', { text: what.text })
}

function notRecorded(file: string, heads: readonly KeptRecord[]): Problem {
  const [, folder, locale] = /([^/]+)\/([^/]+)\.md$/.exec(file) ?? []
  const days = heads.map(({ record }) => record.day).sort(compareText)
  const found = days.join(', ') || undefined
  return problemAt(file, startOfFile, 'history', 'history-missing', { folder, locale, found })
}
