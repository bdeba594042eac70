import { afterEach, beforeEach, expect, it } from 'vitest'
import { article, CheckedArticle } from '@/lib/testing/checked-article'

let publication: CheckedArticle

beforeEach(() => {
  publication = new CheckedArticle()
})

afterEach(() => publication.remove())

it.each([
  ['title: "{{ page.title }}"', 'plain words', '"{{ page.title }}"'],
  ['title: A &amp; B', 'plain words', '"&amp;"'],
  ['title: <b>A</b>', 'plain words', '"<b>"'],
  ['title: Ein **fetter** Titel', 'plain words', '"**fetter**"'],
  ['title: Der `let`-Befehl', 'plain words', '"`let`"'],
  ['title: A [B](https://example.org)', 'plain words', '"[B](https://example.org)"'],
  ['title: Größe und GrÃ¶ÃŸe', 'the letter or quotation mark', '"Ã¶"'],
  ['title: "Geschafft :tada:"', 'Emoji', '":tada:"'],
  ['title: "A\\u2028B"', 'only characters that can be read', '"A\u2028B"'],
])('tells marks that readers would see in %s', async (line, expected, found) => {
  const [problem, ...others] = await publication.problemsOf(article().replace('title: Titel', line))
  expect(problem).toContain(`title: expected ${expected}`)
  expect(problem).toContain(`found ${found}`)
  expect(others).toEqual([])
})

it.each([
  'title: Leser*innen und Autor*innen',
  'title: a < b & c > d; 3 * 4 * 5',
  'title: snake_case und kebab-case (siehe [1])',
  'title: Um 12:30:45 Uhr in C#',
  'title: Ist das wahr?! – „Ja“ 🤖 →',
])('says nothing of the signs in %s', async (line) => {
  expect(await publication.problemsOf(article().replace('title: Titel', line))).toEqual([])
})
