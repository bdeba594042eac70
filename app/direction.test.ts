import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const declarations = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(`app/${file}`, 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .split(/[{};]/)
  .map((part) => part.trim())
  .filter((part) => /^[-a-z]+:\s/.test(part))

it('sets no property that would stand on the wrong side from right to left', () => {
  const physical =
    /^(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right|border-(?:top|bottom)-(?:left|right)-radius)\b|^(?:float|clear|text-align): (?:left|right)\b/
  expect(declarations.length).toBeGreaterThan(200)
  expect(declarations.filter((declaration) => physical.test(declaration))).toEqual([])
})

it('gives both sides the same where one value names all four', () => {
  const shorthand = declarations
    .map((declaration) => /^(?:margin|padding|inset|border-width): (.+)$/.exec(declaration)?.[1])
    .filter((value) => value !== undefined)
    .map((value) => value.split(/\s+(?![^(]*\))/))
  const lopsided = shorthand.filter((sides) => sides.length === 4 && sides[1] !== sides[3])
  expect(shorthand.length).toBeGreaterThan(5)
  expect(lopsided).toEqual([])
})
