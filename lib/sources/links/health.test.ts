import { expect, test } from 'vitest'
import type { LinkHealth } from '@/lib/model/source'
import { parseLinkHealth, writeLinkHealth } from './health'

const checked = '2026-11-23'
const reachable: LinkHealth = {
  address: 'https://example.org/b',
  state: 'reachable',
  checked,
  status: 200,
}
const gone: LinkHealth = {
  address: 'https://example.org/a',
  state: 'gone',
  checked,
  status: 404,
  goneSince: '2026-11-01',
}

test('writes entries sorted by address, and reads them back', () => {
  const text = writeLinkHealth([reachable, gone])
  expect([...parseLinkHealth(text)]).toEqual([
    ['https://example.org/a', gone],
    ['https://example.org/b', reachable],
  ])
  expect(writeLinkHealth([gone, reachable])).toBe(text)
})

const withLink = (link: object) => JSON.stringify({ version: 1, links: [link] })

test.each([
  ['what is not JSON', '{', 'link health: expected JSON'],
  ['another shape', '[]', 'file: expected fields of the form { version, links }, found []'],
  ['another version', '{"version":2,"links":[]}', 'version: expected 1, found 2'],
  [
    'an unknown state',
    withLink({ ...reachable, state: 'fine' }),
    'links.0.state: expected a link with state reachable, moved, gone, blocked or unknown, found',
  ],
  [
    'a wrong date',
    withLink({ ...reachable, checked: '2026-02-30' }),
    'links.0.checked: expected a date as YYYY-MM-DD, found "2026-02-30"',
  ],
  [
    'an address that could run code',
    withLink({ ...reachable, address: 'javascript:alert(1)' }),
    'links.0.address: expected an address that begins with http:// or https://, found "javascript:alert(1)"',
  ],
  [
    'a new address that could run code',
    withLink({ ...reachable, state: 'moved', movedTo: 'javascript:alert(1)' }),
    'links.0.movedTo: expected an address that begins with http:// or https://, found "javascript:alert(1)"',
  ],
  [
    'a gone link without its day',
    withLink({ ...reachable, state: 'gone' }),
    'links.0.goneSince: expected a date as YYYY-MM-DD',
  ],
])('refuses %s and says what was expected', (_, json, message) => {
  expect(() => parseLinkHealth(json)).toThrow(message)
})

test('refuses an address that stands twice', () => {
  const json = JSON.stringify({ version: 1, links: [reachable, reachable] })
  expect(() => parseLinkHealth(json)).toThrow('links: expected each item once')
})
