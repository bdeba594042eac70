import { addressOf, readQuery } from './address'
import { indexOf } from './indexes'
import { clearFilters, field, fillForm, form, lists, readForm, reset } from './page'
import { show } from './show'

/*
 * The script of the search page. The address always says what is shown. While a reader types it changes in place;
 * what was sent or chosen is an entry of the history of its own, so that Back leads to the query before.
 */

/** Milliseconds after the last key. */
const pause = 150

/** The address of the history's present entry before typing changed it. */
let settled = location.pathname + location.search
let timer = 0

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

/** A failure shows when something is asked. */
function prepare(): void {
  const [own] = lists
  if (own) indexOf(own.locale).catch(() => {})
}

field.addEventListener('input', typed)
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing || field.value === '') return
  event.preventDefault()
  field.value = ''
  typed()
})
field.addEventListener('focus', prepare, { once: true })
form.addEventListener('change', (event) => {
  if (event.target !== field) settle()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  settle()
})
reset.addEventListener('click', () => {
  clearFilters()
  settle()
})
addEventListener('popstate', showAddress)
showAddress()
