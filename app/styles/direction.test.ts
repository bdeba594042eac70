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

it('uses no utility for a side that would be the wrong one from right to left', () => {
  const physical =
    /(?<![\w-])-?(?:[mp][lr]|(?:left|right|border-[lr]|rounded-[lr]|rounded-[tb][lr]|scroll-[mp][lr]))-[\w[]|(?<![\w-])(?:text|float|clear)-(?:left|right)(?![\w-])/g
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  )
  const found = files.flatMap((file) => {
    const text = readFileSync(`components/${file}`, 'utf8')
    return (text.match(physical) ?? []).map((utility) => `${file}: ${utility}`)
  })
  expect('md:ml-2 pr-[3px] text-left -mr-1'.match(physical)).toHaveLength(4)
  expect(files.length).toBeGreaterThan(30)
  expect(found).toEqual([])
})
