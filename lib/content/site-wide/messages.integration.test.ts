import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readMessages, shippedLocales } from './messages'
import { languagesOfProject, unreadableWords } from './words-file'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'messages-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Reads a language whose file holds this. */
function read(locale: string, own: object) {
  const onDisk = path.join(folder, `${locale}.json`)
  writeFileSync(onDisk, JSON.stringify(own))
  return readMessages([{ path: `content/messages/${locale}.json`, onDisk }], locale)
}

it('takes the site’s words, and the project’s where they are missing or empty', () => {
  const { messages, problems } = read('de', { archive: { title: 'Alles', description: ' ' } })
  expect(messages.archive.title).toBe('Alles')
  expect(messages.archive.description).toBe('Alle Artikel nach Jahren.')
  expect(messages.search.title).toBe('Suche')
  expect(problems).toEqual([])
})

it('borrows from English in a language that the project does not ship, and says so once', () => {
  const { messages, problems } = read('fi', { archive: { title: 'Arkisto' } })
  expect([messages.archive.title, messages.search.title]).toEqual(['Arkisto', 'Search'])
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning messages-borrowed',
  ])
})

it('reads nothing of a file that is no JSON, and says so', () => {
  const onDisk = path.join(folder, 'de.json')
  writeFileSync(onDisk, '{')
  const { messages, problems } = readMessages([{ path: 'content/messages/de.json', onDisk }], 'de')
  expect(messages.search.title).toBe('Suche')
  expect(problems.map(({ code }) => code)).toEqual(['messages-json'])
})

it('tells of words without which the code cannot be loaded, before it is', () => {
  expect(languagesOfProject).toEqual(shippedLocales)
  mkdirSync(path.join(folder, 'content/messages'), { recursive: true })
  const write = (locale: string, text: string) =>
    writeFileSync(path.join(folder, `content/messages/${locale}.json`), text)
  for (const locale of languagesOfProject) write(locale, '{}')
  expect(unreadableWords(folder)).toEqual([])
  write('de', '{\n  "a": "b",\n}')
  rmSync(path.join(folder, 'content/messages/fr.json'))
  expect(unreadableWords(folder).map(({ file, line, code }) => [file, line, code])).toEqual([
    ['content/messages/de.json', 3, 'messages-json'],
    ['content/messages/fr.json', 1, 'file-missing'],
  ])
})
