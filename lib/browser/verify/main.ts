import { formatDate } from '@/lib/i18n/format'
import { rosette } from '@/lib/review/rosette'
import { base, hosted } from '../base'
import { articlePath } from './article-path'
import { look } from './look'
import { unmounted } from './unmounted'
import { type Verdict, verify } from './verify'

/*
 * The script of the verify page. All words are in the page; the script shows those that are true and fills in names.
 */

const form = document.querySelector('form')
const field = form?.querySelector('input')
const result = document.querySelector<HTMLElement>('[data-result]')

async function load(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const response = await fetch(hosted(path), { cache: 'no-store' })
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
}

const parse = (html: string) => unmounted(new DOMParser().parseFromString(html, 'text/html'), base)

const lookHere: typeof look = (shown, original) => look(hosted(shown), hosted(original))

const pathOf = (address: string) => articlePath(address, { origin: location.origin, base })

function show(names: string[], values: Record<string, string> = {}): void {
  if (!result) return
  for (const words of result.querySelectorAll<HTMLElement>('[data-says]'))
    words.hidden = !names.includes(words.dataset.says ?? '')
  for (const place of result.querySelectorAll<HTMLElement>('[data-value]'))
    place.textContent = values[place.dataset.value ?? ''] ?? ''
  result.hidden = false
  result.focus()
}

function namesFor({ statement, isSigned, faults }: Verdict): string[] {
  if (!statement) return ['none', 'hash']
  if (faults.length > 0) return ['broken', 'hash', ...faults]
  return [isSigned ? 'holds' : 'unsigned', statement.status, 'hash']
}

async function run(address: string): Promise<void> {
  const path = pathOf(address)
  if (!path) return show(['elsewhere'])
  show(['working'])
  try {
    const verdict = await verify(path, { load, parse, look: lookHere })
    const { statement, readingText } = verdict
    const { reviewer, day: signed, covers = [] } = statement ?? {}
    const day = signed ? formatDate(signed, document.documentElement.lang) : ''
    const parts = covers.map((part) => result?.getAttribute(`data-part-${part}`) ?? part)
    const values = { name: reviewer?.name ?? '', day, parts: parts.join(', '), hash: readingText }
    show(namesFor(verdict), values)
    draw(readingText)
  } catch {
    show(['unreadable'])
  }
}

function draw(readingText: string): void {
  const drawing = parse(rosette(readingText)).querySelector('svg')
  const place = result?.querySelector('[data-rosette]')
  if (drawing) place?.replaceChildren(document.adoptNode(drawing))
}

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const address = field?.value.trim() ?? ''
  const path = pathOf(address)
  const query = path ? `?article=${encodeURIComponent(path)}` : ''
  history.replaceState(null, '', location.pathname + query)
  run(address)
})

const asked = new URLSearchParams(location.search).get('article')
if (asked && field) {
  field.value = asked
  run(asked)
}
