import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { pageIds } from '@/lib/content/texts/page-ids'
import { authorPath, tagPath } from '@/lib/urls'
import { out } from './out'

const locale = 'de'

function idsOf(path: string): string[] {
  const { document } = parseHTML(readFileSync(`${out}${path}.html`, 'utf8'))
  const inPage = [...document.querySelectorAll('[id]')].filter((element) => !element.closest('svg'))
  return inPage.map(({ id }) => id)
}

function yearsOf(path: string): string[] {
  return idsOf(path).flatMap((id) => /^year-(\d{4})$/.exec(id)?.[1] ?? [])
}

/** The record is kept by some publications alone. */
function isShown(id: string): boolean {
  return id !== 'record'
}

const archive = [...pageIds(locale, [], []).keys()].find((path) => path.endsWith('/archive')) ?? ''
const addresses = [tagPath(locale, 'ki'), authorPath(locale, 'erika-beispiel')]
const pages = pageIds(
  locale,
  addresses,
  yearsOf(archive).map((year) => `${year}-01-01`),
)

it.each([...pages.keys()])('knows every id of %s and no other', (path) => {
  const found = idsOf(path)
  expect(found.length).toBeGreaterThan(1)
  expect([...(pages.get(path) ?? [])].filter(isShown).sort()).toEqual(found.filter(isShown).sort())
})

it('knows that the front door has no id', () => {
  expect(idsOf('/index')).toEqual([])
})
