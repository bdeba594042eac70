import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { publisherPlaces } from './upgrade-plan'
import en from './words/en.json'

const pages = ['docs/commands.md', 'docs/editor.md', 'docs/hosting.md', 'docs/moving.md']
const textOf = (page: string) => readFileSync(page, 'utf8')

/** Commands as the help describes them: `help.language.add` is one of two words, `help.new.title` an argument. */
const described = Object.keys(en).flatMap((key) => /^help\.([a-z]+)$/.exec(key)?.[1] ?? [])
const notCommands = ['usage', 'json', 'yes', 'article']
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

it.each(pages)('links from %s to pages that exist', (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)#\s]+)/g)].flatMap(([, link = '']) =>
    /^https?:/.test(link) ? [] : [`docs/${link}`],
  )
  expect(links.filter((link) => !existsSync(link))).toEqual([])
})
