import type { Root } from 'hast'
import { publishText } from '@/lib/markdown/publish'
import { parseText } from '@/lib/markdown/syntax/parse'
import { textContext } from './text'

const sources = [
  { id: 'one', title: 'Erste' },
  { id: 'two', title: 'Zweite' },
]

/** The tree of a German article's text as its page shows it. */
export async function publishedTree(markdown: string): Promise<Root> {
  return (await publishText(parseText(markdown), textContext({ sources }))).tree
}
