import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { accentGrounds, colors, contrast, leastContrast } from '@/lib/model/theme'

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8')

/** Light and dark value of a colour of the theme. */
function schemesOf(name: string): string[] {
  const found = new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)
  return found?.slice(1) ?? []
}

const texts = ['ink', 'soft', 'accent', 'blue', 'green', 'ochre', 'plum']
const grounds = ['ground', 'tint', 'line', 'inserted', 'deleted']

it('knows every colour of the theme', () => {
  const names = [...css.matchAll(/--color-(\w+): light-dark/g)].map(([, name]) => name)
  expect(names.sort()).toEqual([...texts, ...grounds, 'mark', 'rule'].sort())
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

it('agrees with what is drawn without a style sheet', () => {
  expect(schemesOf('line')).toEqual(accentGrounds)
  for (const [name, pair] of Object.entries(colors)) expect(schemesOf(name)).toEqual(pair)
})

it.each(['public/feed.css', 'public/icon.svg'])('%s has only colours of the theme', (file) => {
  const used = readFileSync(file, 'utf8').match(/#[\da-f]{6}\b/g) ?? []
  expect(used.length).toBeGreaterThan(3)
  expect(used.filter((color) => !css.includes(color))).toEqual([])
})
