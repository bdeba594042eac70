import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { authorLanguages, fill, problemCodes, wordsOf } from './messages'
import de from './messages/de.json'
import en from './messages/en.json'

const texts = authorLanguages.flatMap((language) =>
  problemCodes.flatMap((code) =>
    Object.entries(wordsOf(code, language)).map(
      ([part, text]) => [`${language} ${code} ${part}`, text] as const,
    ),
  ),
)

/** The names in braces, which a problem has to fill. */
function argumentsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name)
}

it('has every kind of problem and the same parts in both languages', () => {
  const shape = (words: object) =>
    Object.fromEntries(Object.entries(words).map(([code, parts]) => [code, Object.keys(parts)]))
  expect(shape(de.problems)).toEqual(shape(en.problems))
  expect(Object.keys(de.report)).toEqual(Object.keys(en.report))
})

describe('every text', () => {
  it('is a message that can be filled, and not empty', () => {
    const values = new Proxy({}, { get: () => 3, has: () => true })
    for (const [name, text] of texts)
      expect([name, fill(text, 'en', values)]).not.toEqual([name, ''])
  })

  it('names the same values in both languages', () => {
    for (const code of problemCodes) {
      const [first, second] = authorLanguages.map((language) =>
        Object.values(wordsOf(code, language)).flatMap(argumentsOf).sort(),
      )
      expect([code, [...new Set(first)]]).toEqual([code, [...new Set(second)]])
    }
  })

  it('has the quotation marks of its language', () => {
    for (const [name, text] of texts) {
      if (name.startsWith('de '))
        expect([name, /[“”]/.test(text.replaceAll(/„[^“]*“/g, ''))]).toEqual([
          name,
          /„“, “”/.test(text),
        ])
      else expect([name, text.includes('„')]).toEqual([name, /“”, „“/.test(text)])
    }
  })
})

it('has no message that nothing tells', () => {
  const code = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .map((file) => readFileSync(`lib/${file}`, 'utf8'))
    .join('\n')
  // What is wrong with a review is put together from its kind.
  const isTold = (name: string) => code.includes(`'${name}'`) || name.startsWith('review-')
  expect(problemCodes.filter((name) => !isTold(name))).toEqual([])
})
