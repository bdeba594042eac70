import { addressOf, isEmpty, type Query, readQuery } from './address'
import { findArticles, loadIndex } from './index-files'
import { clear, field, fillForm, form, list, more, readForm, sayCount, sayFailure } from './page'
import { entryOf } from './results'

/*
 * The script of the search page. The address always says what is shown. While a reader types it changes in place;
 * what was sent or chosen is an entry of the history of its own, so that Back leads to the query before.
 */

/** Results that are shown at once. */
const pageSize = 10

/** Milliseconds after the last key. */
const pause = 150

/** The address of the history's present entry before typing changed it. */
let settled = location.pathname + location.search
let timer = 0
let turn = 0

/** Shows what a query finds, unless another one has come in the meantime. */
async function show(query: Query): Promise<void> {
  turn += 1
  const own = turn
  if (isEmpty(query)) return clear()
  try {
    const hits = await findArticles(query)
    const results = await Promise.all(hits.slice(0, pageSize).map((hit) => hit.data()))
    if (own !== turn) return
    list.replaceChildren(...results.map(entryOf))
    sayCount(query, hits.length)
    offerMore(hits.slice(pageSize))
  } catch {
    if (own !== turn) return
    clear()
    sayFailure()
  }
}

type Hits = Awaited<ReturnType<typeof findArticles>>

function offerMore(hits: Hits): void {
  more.hidden = hits.length === 0
  more.onclick = async () => {
    const results = await Promise.all(hits.slice(0, pageSize).map((hit) => hit.data()))
    const entries = results.map(entryOf)
    list.append(...entries)
    offerMore(hits.slice(pageSize))
    entries[0]?.querySelector('a')?.focus()
  }
}

function typed(): void {
  clearTimeout(timer)
  timer = window.setTimeout(() => {
    const query = readForm()
    history.replaceState(null, '', addressOf(location.pathname, query))
    show(query)
  }, pause)
}

function settle(): void {
  clearTimeout(timer)
  const query = readForm()
  const address = addressOf(location.pathname, query)
  if (address !== settled) {
    history.replaceState(null, '', settled)
    history.pushState(null, '', address)
    settled = address
  }
  show(query)
}

function showAddress(): void {
  clearTimeout(timer)
  settled = location.pathname + location.search
  const query = readQuery(location.search)
  fillForm(query)
  show(query)
}

field.addEventListener('input', typed)
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing || field.value === '') return
  event.preventDefault()
  field.value = ''
  typed()
})
// A failure shows when something is asked.
field.addEventListener('focus', () => loadIndex().catch(() => {}), { once: true })
form.addEventListener('change', (event) => {
  if (event.target !== field) settle()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  settle()
})
addEventListener('popstate', showAddress)
showAddress()
