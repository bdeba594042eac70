import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const css = readFileSync(new URL('globals.css', import.meta.url), 'utf8')

/** Light and dark value of a colour of the theme. */
function schemesOf(name: string): string[] {
  const found = new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)
  return found?.slice(1) ?? []
}

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const texts = ['ink', 'soft', 'accent', 'blue', 'green', 'ochre', 'plum']
const grounds = ['ground', 'line', 'inserted', 'deleted']

it('knows every colour of the theme', () => {
  const names = [...css.matchAll(/--color-(\w+): light-dark/g)].map(([, name]) => name)
  expect(names.sort()).toEqual([...texts, ...grounds, 'mark', 'rule'].sort())
})

it.each([['ink', 'mark'], ...texts.flatMap((text) => grounds.map((ground) => [text, ground]))])(
  'reads %s on %s in both schemes',
  (text, ground) => {
    const [texts, grounds] = [schemesOf(text), schemesOf(ground)]
    expect(texts).toHaveLength(2)
    for (const [index, color] of texts.entries())
      expect(contrast(color, grounds[index] ?? color)).toBeGreaterThanOrEqual(4.5)
  },
)

it.each(['public/feed.css', 'public/icon.svg'])('%s has only colours of the theme', (file) => {
  const used = readFileSync(file, 'utf8').match(/#[\da-f]{6}\b/g) ?? []
  expect(used.length).toBeGreaterThan(3)
  for (const color of used) expect(css).toContain(color)
})
