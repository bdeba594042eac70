import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { wordsIn } from '@/e2e/contract/reading'
import { documentOf, pages } from './out'

const articles = pages.filter((file) => /^[^/]+\/posts\//.test(file))

it.each(articles)('keeps the label of %s first in a browser’s reader mode', (file) => {
  const page = documentOf(file)
  const facts = [...page.querySelectorAll('.disclosure > dl :is(dt, dd)')]
  const firstWords = wordsIn(page.querySelector('.prose p')) ?? ''
  const html = new Readability(documentOf(file)).parse()?.content
  const kept =
    wordsIn(parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`).document.body) ?? ''
  const places = facts.map((fact) => kept.indexOf(wordsIn(fact) ?? ''))
  expect(facts.length).toBeGreaterThanOrEqual(4)
  expect(places).not.toContain(-1)
  expect(kept.indexOf(firstWords)).toBeGreaterThan(Math.max(...places))
})
