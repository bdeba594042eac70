import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestPublication } from '@/lib/commands/test-publication'
import { readFolder } from '@/lib/testing/site'

let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({})
})

afterEach(() => publication.remove())

async function toldOf(id: string, name: string) {
  publication.write({ [`content/authors/${id}.yaml`]: `kind: person\nname: ${name}\n` })
  const { problems } = await readFolder(publication.root)
  return problems
    .filter(({ code }) => code === 'author-tool')
    .map(({ severity, line, values }) => [severity, line, values.found, values.tool])
}

it.each([
  ['x', 'ChatGPT', 'ChatGPT'],
  ['x', 'Chat-GPT 4o', 'ChatGPT'],
  ['x', 'GPT-5 mini', 'GPT'],
  ['x', 'Claude Sonnet 4', 'Claude'],
  ['x', 'Claude', 'Claude'],
  ['x', 'Gemini Pro', 'Gemini'],
  ['x', 'Mistral AI', 'Mistral'],
  ['x', 'Open AI', 'OpenAI'],
  ['x', 'Ｏｐｅｎａｉ', 'OpenAI'],
  ['x', 'Anthropics', 'Anthropic'],
])('warns of a person in %s.yaml who is called %s', async (id, name, tool) => {
  expect(await toldOf(id, name)).toEqual([['warning', 2, name, tool]])
})

it('warns of an id that is a tool’s, whatever the name', async () => {
  expect(await toldOf('chat-gpt', 'Erika Beispiel')).toEqual([
    ['warning', 2, 'chat-gpt', 'ChatGPT'],
  ])
})

it.each([
  'Erika Beispiel',
  'Claude Beispiel',
  'Claudia',
  'Gemma Muster',
  'Lama Beispiel',
  'Max',
  'Otto Pro',
  'Bardo',
  'Mistralis Beispiel',
  'محمد',
])('says nothing of a person who is called %s', async (name) => {
  expect(await toldOf('max-muster', name)).toEqual([])
})
