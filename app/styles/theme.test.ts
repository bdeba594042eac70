import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { colorsCode, colorsIn, colorsModule } from '@/lib/build/theme-colors'
import { contrast, leastContrast } from '@/lib/model/theme'

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8')

const theme = new Map(colorsIn(css).map(([name, ...schemes]) => [name, schemes]))

/** Light and dark value of a colour of the theme. */
function schemesOf(name: string): string[] {
  return theme.get(name) ?? []
}

const texts = ['ink', 'soft', 'accent', 'blue', 'green', 'ochre', 'plum']
const grounds = ['ground', 'tint', 'line', 'inserted', 'deleted']

it('knows every colour of the theme', () => {
  expect([...theme.keys()].sort()).toEqual([...texts, ...grounds, 'mark', 'rule'].sort())
})

it('can be read in both schemes', () => {
  const pairs = [
    ['ink', 'mark'],
    ['ground', 'ink'],
    ...texts.flatMap((text) => grounds.map((ground) => [text, ground])),
  ]
  const tooFaint = pairs.flatMap(([text = '', ground = '']) =>
    ['light', 'dark'].flatMap((scheme, at) => {
      const ratio = contrast(schemesOf(text)[at] ?? '', schemesOf(ground)[at] ?? '')
      return ratio >= leastContrast ? [] : [`${text} on ${ground}, ${scheme}: ${ratio.toFixed(2)}`]
    }),
  )
  expect(tooFaint).toEqual([])
})

it('is known to what is drawn without a style sheet; npm run generate brings it up to date', () => {
  expect(readFileSync(colorsModule, 'utf8') === colorsCode(css)).toBe(true)
})
