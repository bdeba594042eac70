import type { Root } from 'hast'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import {
  type RenderContext,
  rehypePlugins,
  remarkPlugins,
  remarkRehypeOptions,
} from '@/lib/markdown/plugins'

const context: RenderContext = {
  locale: 'de',
  part: 'article',
  sourceWords: ['Quellen'],
  claims: {
    sources: [
      { id: 'one', title: 'Erste' },
      { id: 'two', title: 'Zweite' },
    ],
    label: (number) => `Quelle ${number}`,
  },
  resolveLink: async () => undefined,
  resolveImage: async (src) => ({
    src,
    srcSet: src,
    width: 2,
    height: 1,
    sources: [],
    original: '',
  }),
  names: {
    alerts: { note: 'Hinweis', tip: '', important: '', warning: '', caution: '' },
    code: (number, name) => `Code ${number}: ${name}`,
    footnotes: { heading: 'Fußnoten', back: (reference) => `Zurück zu ${reference}` },
    headings: { linkLabel: (heading) => `Link zu „${heading}“`, reserved: ['sources'] },
    pictures: { use: { generated: '', edited: '' }, enlarge: 'Vergrößern', close: '' },
    tables: { label: (number) => `Tabelle ${number}`, captionWords: ['Tabelle'] },
  },
}

/** The tree of a German article's text as its page shows it. */
export async function publishedTree(markdown: string): Promise<Root> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins(context))
    .use(remarkRehype, remarkRehypeOptions(context))
    .use(rehypePlugins(context))
  return processor.run(processor.parse(markdown))
}
