import type { Sighting } from './sighting'
import type { Statement } from './statement'

/*
 * Texts have no fields: what stands for an answer is found by the terms of the article's own label.
 */

/** An article as Markdown: label and answers on top, the sources at the end. */
export function readMarkdown(statement: Statement, file: string, text: string): Sighting {
  const { path, terms, sources } = statement
  const [head = '', ...rest] = text.split('\n\n---\n\n')
  const lines = plain(head).split('\n')
  const [, label = null] = /^> \*\*(.*)\*\*$/m.exec(plain(head)) ?? []
  const answers = terms.map((term) => lines.find((line) => line.startsWith(`- ${term}: `)))
  const list = rest.join('').split('\n## ').at(-1) ?? ''
  return {
    path,
    place: 'Markdown',
    file,
    says: {
      label,
      answers: answers.map((line) => line?.replace(/^- .*?: /, '')).join(' / '),
      sources: sources > 0 ? [...list.matchAll(/^\d+\. /gm)].length : 0,
    },
  }
}

/** The article's line in the list for language models (https://llmstxt.org). */
export function readModelsList(statement: Statement, file: string, text: string): Sighting[] {
  const { path, label } = statement
  const line = text.split('\n').find((candidate) => candidate.includes(`${path}.md): `))
  if (!line) return []
  const words = plain(line.slice(line.indexOf('.md): ') + '.md): '.length))
  const hasLabel = words.toLowerCase().startsWith(`${label}.`)
  return [
    {
      path,
      place: 'list for language models',
      file,
      says: { label: hasLabel ? label : words },
    },
  ]
}

/** Without the backslashes that keep plain words from being markup. */
function plain(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
