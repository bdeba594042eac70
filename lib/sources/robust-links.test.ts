import { expect, test } from 'vitest'
import { robustLinkAttributes } from '@/lib/sources/robust-links'

const source = { id: '1', title: 'A page', url: 'https://example.org/page' }
const archive = 'https://archive.example/web/20260102030405/https://example.org/page'

test('names original, copy and day of the copy', () => {
  expect(robustLinkAttributes({ ...source, archive, archived: '2026-01-01' })).toEqual({
    'data-originalurl': 'https://example.org/page',
    'data-versionurl': archive,
    'data-versiondate': '2026-01-01',
  })
})

test('reads the day from the address of the copy', () => {
  expect(robustLinkAttributes({ ...source, archive })).toHaveProperty(
    'data-versiondate',
    '2026-01-02',
  )
})

test('claims no day that nobody knows', () => {
  expect(robustLinkAttributes({ ...source, archive: 'https://archive.example/abc' })).toEqual({
    'data-originalurl': 'https://example.org/page',
    'data-versionurl': 'https://archive.example/abc',
  })
})

test('says nothing of a source without a copy', () => {
  expect(robustLinkAttributes({ ...source, archived: '2026-01-01' })).toEqual({})
})
