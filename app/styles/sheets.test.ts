import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const sheets = readdirSync('app/styles')
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(`app/styles/${name}`, 'utf8') }))

/** All code that writes markup, as one text. */
const code = ['app', 'components', 'lib']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Written by Temml, Shiki and remark, which name them themselves. */
const foreign = /^(?:tml|tok)-|^contains-task-list$|^data-footnote-backref$/

/** Whether the code writes a class in one piece, or puts it together as in `alert-${kind}`. */
function isWritten(name: string): boolean {
  const [, start = '', end = ''] = /^(\w+-)(.+)$/.exec(name) ?? []
  const isWord = (word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(code)
  return isWord(name) || (code.includes(`${start}\${`) && code.includes(end))
}

function classesIn(css: string): string[] {
  const selectors = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/"[^"]*"/g, '')
    .match(/[^{};]+(?=\{)/g)
  return (selectors ?? []).flatMap((selector) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  )
}

it('has no rule for a class that nothing writes', () => {
  const dead = sheets.flatMap(({ name, css }) =>
    classesIn(css)
      .filter((each) => !foreign.test(each))
      .filter((each) => !isWritten(each))
      .map((each) => `${name}: .${each}`),
  )
  expect(
    classesIn('.a .b:hover, .c { color: red } @media print { .d-e { margin: 0.5rem } }'),
  ).toEqual(['a', 'b', 'c', 'd-e'])
  expect(dead).toEqual([])
})

it('names each class with more letters than a build gives to utilities', () => {
  const names = sheets.flatMap(({ css }) => classesIn(css)).filter((name) => !foreign.test(name))
  expect(names.filter((name) => name.length < 3)).toEqual([])
})

it('keeps each sheet short', () => {
  const long = sheets.filter(({ css }) => css.split('\n').length > 250)
  expect(long.map(({ name }) => name)).toEqual([])
})

it('is begun by no page but with the one sheet of its kind', () => {
  const pages = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:page|layout)\.tsx$/.test(file),
  )
  const imports = pages.map((file) => {
    const text = readFileSync(`app/${file}`, 'utf8')
    return { file, count: text.match(/import '[^']+\.css'/g)?.length ?? 0 }
  })
  const wrong = imports.filter(({ file, count }) => count !== (file.endsWith('page.tsx') ? 1 : 0))
  expect(pages.length).toBeGreaterThan(10)
  expect(wrong).toEqual([])
})

/** The names of a sheet and of all that it imports. */
function sheetsOf(name: string): string[] {
  const css = sheets.find((sheet) => sheet.name === name)?.css ?? ''
  const imports = [...css.matchAll(/@import "\.\/([^"]+)"/g)].map(([, imported = '']) => imported)
  return [name, ...imports.flatMap(sheetsOf)]
}

it('styles on every kind of page with texts all that Markdown can hold', () => {
  const held = sheetsOf('markdown.css')
  const withTexts = sheets.filter(
    ({ name, css }) => css.includes('"./shared.css"') && sheetsOf(name).includes('prose.css'),
  )
  expect(held).toContain('math.css')
  expect(withTexts.map(({ name }) => name).sort()).toEqual(['article.css', 'text.css'])
  for (const { name } of withTexts) expect(sheetsOf(name)).toEqual(expect.arrayContaining(held))
})

it('names no value of the theme that rules hold themselves', () => {
  const theme = readFileSync('app/styles/theme.css', 'utf8')
  const [, inline = ''] = /@theme inline \{([^}]*)\}/.exec(theme) ?? []
  const names = inline.match(/--[\w-]+(?=:)/g) ?? []
  const wrong = sheets.flatMap(({ name, css }) =>
    names.filter((value) => css.includes(`var(${value})`)).map((value) => `${name}: ${value}`),
  )
  expect(names.length).toBeGreaterThan(9)
  expect(wrong).toEqual([])
})

it('makes every border solid, so that the finishing step may leave that out of utilities', () => {
  const base = sheets.find(({ name }) => name === 'base.css')?.css ?? ''
  expect(/\*,\s*::before,\s*::after \{[^}]*\}/.exec(base)?.[0]).toMatch(/border: 0 solid /)
})
