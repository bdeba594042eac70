import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { publisherPlaces } from './site/upgrade-plan'
import en from './words/en.json'

/** What the project says of itself; README.md is the publisher’s. */
const pages = [
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  'CONTRIBUTING.md',
  'SECURITY.md',
]
const textOf = (page: string) => readFileSync(page, 'utf8')

/** Markdown without its examples. */
const proseOf = (page: string) => textOf(page).replace(/^```[\s\S]*?^```$/gm, '')

/** What stands in code in the prose of a page. */
const codeIn = (page: string) =>
  [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

/** Commands as the help describes them: `help.language.add` is one of two words, `help.new.title` an argument. */
const described = Object.keys(en).flatMap((key) => /^help\.([a-z]+)$/.exec(key)?.[1] ?? [])
const notCommands = ['usage', 'json', 'yes', 'article', 'asks']
const commands = described.filter((name) => !notCommands.includes(name))

it('describes every command, and none that is not there', () => {
  const named = [...textOf('docs/commands.md').matchAll(/klartext ([a-z]+)/g)].map(
    ([, name]) => name,
  )
  expect(commands.length).toBeGreaterThan(15)
  expect(commands.filter((name) => !named.includes(name))).toEqual([])
  expect(named.filter((name) => !commands.includes(name ?? ''))).toEqual([])
})

it('names what belongs to the publisher as the code does', () => {
  expect(
    publisherPlaces.filter((place) => !textOf('docs/commands.md').includes(`\`${place}\``)),
  ).toEqual([])
})

it.each(pages)('links from %s to files that exist', (page) => {
  const links = [
    ...proseOf(page)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)#\s]+)/g),
  ].flatMap(([, link = '']) => (/^https?:/.test(link) ? [] : [path.join(path.dirname(page), link)]))
  expect(links.filter((link) => !existsSync(link))).toEqual([])
})

it.each(pages)('names in %s only files and folders of the project that exist', (page) => {
  const named = codeIn(page)
    .flatMap((code) => /^(?:app|components|e2e|lib|scripts)\/[^\s:]*/.exec(code)?.[0] ?? [])
    .filter((file) => !/[<>{}*…]/.test(file))
  expect(named.filter((file) => !existsSync(file))).toEqual([])
})

it.each(pages)('names in %s only scripts of package.json', (page) => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf('package.json'))
  const named = [...textOf(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})

it('begins the changelog with the version of the project', () => {
  const { version }: { version: string } = JSON.parse(textOf('package.json'))
  const { version: locked }: { version: string } = JSON.parse(textOf('package-lock.json'))
  const [, newest] = /^## (\S+)/m.exec(textOf('CHANGELOG.md')) ?? []
  expect([newest, locked]).toEqual([version, version])
})
