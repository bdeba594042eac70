import { uses } from '@/lib/model/disclosure'

interface Snippet {
  scope: string
  prefix: string
  description: string
  body: string[]
}

/** Snippets for Markdown in VS Code (https://code.visualstudio.com/docs/editing/userdefinedsnippets), with the values that exist. */
export function editorSnippets(topics: readonly string[]): Record<string, Snippet> {
  const use = `\${2|${uses.join(',')}|}`
  const topic = topics.length > 0 ? `\${3|${topics.join(',')}|}` : '$3'
  return {
    'Front matter of an article': snippet('article', 'Title, what AI did, topics', [
      '---',
      'title: "$1"',
      `ai: { use: ${use} }`,
      `tags: [${topic}]`,
      'draft: true',
      '---',
      '',
      blank(4, 'The excerpt.'),
      '',
      '<!--more-->',
      '',
      '$0',
    ]),
    'What AI did': snippet('ai', 'Record of what AI did', [`ai: { use: ${use} }`]),
    'Translation by AI': snippet('translated', 'Record of a translation by AI', [
      'ai:',
      '  use: translated',
      `  translation: { from: ${blank(1, 'de')} }`,
    ]),
    Source: snippet('source', 'A source in the front matter', [
      '  - id: $1',
      '    url: $2',
      '    title: "$3"',
      '    publisher: "$4"',
    ]),
    Cover: snippet('cover', 'Picture of an article', [
      `cover: { src: ${blank(1, 'cover.jpg')}, alt: "$2" }`,
    ]),
    Correction: snippet('correction', 'A correction after publication', [
      'corrections:',
      '  - date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
      '    text: "$1"',
    ]),
    'Marker of a claim': snippet('claim', 'Leads to the source of a claim', [
      `[@${blank(1, 'id')}]`,
    ]),
    'End of the excerpt': snippet('more', 'What stands above is the excerpt', ['<!--more-->']),
  }
}

/** A place to fill in, with what stands there at first. */
function blank(number: number, text: string): string {
  return `\${${number}:${text}}`
}

function snippet(prefix: string, description: string, body: string[]): Snippet {
  return { scope: 'markdown', prefix, description, body }
}
