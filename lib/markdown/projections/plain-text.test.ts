import { expect, test } from 'vitest'
import { parseMarkdown } from '../syntax/parse'
import { plainText } from './plain-text'

const textOf = (markdown: string) => plainText(parseMarkdown(markdown))

test('keeps the words of neighbouring blocks apart', () => {
  expect(textOf('# Eins\n\nZwei\n\n- Drei\n- Vier\n\n> Fünf')).toBe('Eins Zwei Drei Vier Fünf')
  expect(textOf('| a | b |\n|---|---|\n| c | d |')).toBe('a b c d')
  expect(textOf('Begriff\n: Erklärung')).toBe('Begriff Erklärung')
  expect(textOf('Eins\\\nzwei  \ndrei')).toBe('Eins zwei drei')
})

test('keeps a word together that is set in parts', () => {
  expect(textOf('Ein **Vor**wort[^1]\n\n[^1]: Die Note')).toBe('Ein Vorwort Die Note')
})

test('takes the words of links, code and pictures and leaves out HTML and addresses', () => {
  const markdown =
    'Ein [Link](https://example.org) <b>fett</b>, `code` ![Bild](a.png)\n\n<!--more-->'
  expect(textOf(markdown)).toBe('Ein Link fett, code Bild')
  expect(textOf('[a]: https://example.org')).toBe('')
})
