import { type Found, findArticles, type Query } from '@/lib/search/ask/find-articles'
import type { IndexReader } from '@/lib/search/ask/index-reader'
import { withoutSlips } from '@/lib/search/ask/slips'
import { isEmpty } from './address'
import { closeIndexes, indexOf } from './indexes'
import {
  announce,
  clear,
  giveTips,
  lists,
  propose,
  type ResultList,
  sayCount,
  sayFailure,
} from './page'
import { entryOf } from './results'

/** Results that are shown at once. */
const pageSize = 10

let turn = 0

/** Whether no other query has come in the meantime. */
type IsCurrent = () => boolean

/** Shows what a query finds: in the page's language, then in the others what there is not in the first. */
export async function show(query: Query): Promise<void> {
  turn += 1
  const own = turn
  const isCurrent = () => own === turn
  if (isEmpty(query)) return clear()
  try {
    await showAll(query, isCurrent)
  } catch {
    closeIndexes()
    if (!isCurrent()) return
    clear()
    sayFailure()
  }
}

async function showAll(query: Query, isCurrent: IsCurrent): Promise<void> {
  const [own, ...others] = lists
  if (!own) return
  const index = await indexOf(own.locale)
  const found = await findArticles(index, query)
  const entries = await entriesOf(index, found, 0)
  if (!isCurrent()) return
  clear()
  sayCount(query, found.numbers.length)
  fill(own, index, found, entries)
  const known = new Set(found.numbers)
  for (const list of others) await showOther(list, query, known, isCurrent)
  if (known.size === 0) await help(index, query, found.unknown, isCurrent)
}

/** @param known articles that are shown already; those of this language are added */
async function showOther(
  list: ResultList,
  query: Query,
  known: Set<number>,
  isCurrent: IsCurrent,
): Promise<void> {
  const index = await indexOf(list.locale)
  const found = await findArticles(index, query)
  const numbers = found.numbers.filter((number) => !known.has(number))
  const fresh = { ...found, numbers }
  const entries = await entriesOf(index, fresh, 0)
  if (!isCurrent()) return
  fill(list, index, fresh, entries)
  const heading = list.section.querySelector('h2')
  if (heading && numbers.length > 0) announce(heading)
  for (const number of numbers) known.add(number)
}

async function help(
  index: IndexReader,
  query: Query,
  unknown: readonly string[],
  isCurrent: IsCurrent,
): Promise<void> {
  const q = await withoutSlips(index, query.q, unknown)
  if (!isCurrent()) return
  giveTips()
  if (q) propose({ ...query, q })
}

function entriesOf(index: IndexReader, { numbers, words }: Found, from: number) {
  const shown = numbers.slice(from, from + pageSize)
  return Promise.all(
    shown.map(async (number) =>
      entryOf(await index.read('article', index.list[number] ?? ''), words),
    ),
  )
}

function fill(to: ResultList, index: IndexReader, found: Found, entries: HTMLElement[]): void {
  const { section, list, more, count } = to
  section.hidden = found.numbers.length === 0
  list.replaceChildren(...entries)
  if (count) count.textContent = found.numbers.length.toLocaleString(document.documentElement.lang)
  more.hidden = found.numbers.length <= entries.length
  more.onclick = async () => {
    const next = await entriesOf(index, found, list.children.length)
    list.append(...next)
    more.hidden = found.numbers.length <= list.children.length
    next[0]?.querySelector('a')?.focus()
  }
}
