import { describe, expect, it } from 'vitest'
import { breakages } from '../contract/breakages'
import { breakagesElsewhere } from '../contract/breakages-elsewhere'
import {
  article,
  broken,
  files,
  gone,
  reports,
  silent,
  swap,
  translation,
  withoutAi,
} from '../contract/broken'

describe('reports a place', () => {
  it.each([...breakages, ...breakagesElsewhere])('%s', (_, file, change, path, place) => {
    expect(reports(broken(file, change))).toContain(`/${path}: ${place} in ${file}`)
  })
})

it('reports what the search index says otherwise', () => {
  const [file = ''] =
    [...files].find(([name, text]) => /\/article\//.test(name) && text.includes(`"/${article}"`)) ??
    []
  const copy = broken(file, swap('"level":"generated-none"', '"level":"none"'))
  expect(reports(copy)).toEqual([`/${article}: search in ${file}`])
  expect(reports(broken(file, gone))).toEqual([
    `/${article}: search in search-index/files/de/article`,
  ])
})

it('reports a table that counts otherwise', () => {
  const file = 'de/transparency.html'
  const copy = broken(file, swap(/(data-involvement="generated".*?<td[^>]*>)\d+/s, '$177'))
  expect(reports(copy)).toEqual([`all: table of the register in ${file}`])
})

it.each([article, translation, withoutAi, silent])('misses %s where its page is gone', (page) => {
  const found = reports(broken(`${page}.html`, gone))
  expect(found).toContain(`/${page}: provenance in ${page}/provenance.json`)
})
