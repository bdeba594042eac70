import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestPublication } from '@/lib/commands/test-publication'
import { readFolder } from '@/lib/testing/site'

let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({})
})

afterEach(() => publication.remove())

async function toldOf(...names: string[]) {
  for (const [index, name] of names.entries())
    publication.write({ [`content/authors/p${index}.yaml`]: `kind: person\nname: ${name}\n` })
  const { problems } = await readFolder(publication.root)
  return problems
    .filter(({ code }) => code === 'author-name')
    .map(({ severity, file, line, values }) => [severity, file, line, values.found, values.other])
}

it('warns of the second person of a name', async () => {
  expect(await toldOf('Erika Beispiel', 'Max Muster', 'erika  Beispiel')).toEqual([
    ['warning', 'content/authors/p2.yaml', 2, 'erika  Beispiel', 'content/authors/p0.yaml'],
  ])
})

it('says nothing of names that readers can tell apart', async () => {
  expect(await toldOf('Erika Beispiel', 'Erika Beispiel (Recht)', 'Erika Beispieł')).toEqual([])
})
