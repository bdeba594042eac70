import { expect, it } from 'vitest'
import { unshownRecords } from './read-histories'

const record = (name: string) => ({ path: `content/posts/2026-01-02-x/history/${name}` })

it('tells once of records that a site without a history holds', () => {
  const files = [{ path: 'content/posts/2026-01-02-x/de.md' }, record('de.json'), record('en.json')]
  expect(unshownRecords(files)).toMatchObject([
    { code: 'history-off', file: record('de.json').path, values: { count: 2 } },
  ])
})

it('tells nothing where there are none', () => {
  expect(unshownRecords([record('notes.txt'), { path: 'content/site.yaml' }])).toEqual([])
})
