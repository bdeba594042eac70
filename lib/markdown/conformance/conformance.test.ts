import { tests } from 'commonmark-spec'
import { fromHtml } from 'hast-util-from-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../parse'
import { type RenderContext, rehypePlugins, remarkPlugins, remarkRehypeOptions } from '../plugins'
import { rehypeTypography } from '../typography'
import { type Example, gfmExamples } from './gfm-examples'
import { normalise } from './normalise'

const label = () => ''

const context: RenderContext = {
  locale: 'en',
  part: 'article',
  sourceWords: [],
  claims: { sources: [], label: () => '' },
  resolveLink: async () => undefined,
  resolveImage: async (src) => ({ src, srcSet: src, width: 1, height: 1, sources: [] }),
  names: {
    alerts: { note: '', tip: '', important: '', warning: '', caution: '' },
    code: label,
    footnotes: { heading: '', back: label },
    headings: { linkLabel: label, reserved: [] },
    pictures: { use: { generated: '', edited: '' }, enlarge: '', close: '' },
    tables: { label, captionWords: [] },
  },
}

/** The site's own pipeline but for its typography, which is meant to change the text. */
const processor = unified()
  .use(remarkParse)
  .use(remarkPlugins(context))
  .use(remarkRehype, remarkRehypeOptions(context))
  .use(rehypePlugins(context).filter((plugin) => [plugin].flat()[0] !== rehypeTypography))

/** The package writes tabs as arrows. */
const commonMark: Example[] = tests.map(({ number, markdown, html }) => ({
  name: String(number),
  markdown: markdown.replaceAll('→', '\t'),
  html: html.replaceAll('→', '\t'),
}))

const lostLine = 'hast-util-raw, as parse5 for <pre>, drops the first line of code when it is empty'
const forbiddenScheme = 'the sanitiser lets no link use this scheme'
const autolink = 'GFM makes links of bare addresses'

/** Why the site renders an example of CommonMark 0.31.2 in another way. */
const deviations: Record<string, string> = {
  127: lostLine,
  129: lostLine,
  500: 'the sanitiser takes what stands before the colon for a scheme',
  596: forbiddenScheme,
  597: 'the sanitiser knows schemes in lower case only',
  598: forbiddenScheme,
  599: forbiddenScheme,
  601: forbiddenScheme,
  602: autolink,
  606: autolink,
  608: autolink,
  611: autolink,
  612: autolink,
}

describe('the pipeline', () => {
  const examples = commonMark.filter(({ markdown }) => !hasRawHtml(markdown))

  it('renders CommonMark as specified, but for the deviations listed', async () => {
    expect(await failuresOf(examples)).toEqual(Object.keys(deviations))
  })

  it('follows CommonMark in at least 97.5 % of its examples', () => {
    expect(commonMark).toHaveLength(652)
    expect(examples.length).toBeGreaterThan(550)
    expect(Object.keys(deviations).length / examples.length).toBeLessThanOrEqual(0.025)
  })

  it('renders GitHub Flavored Markdown as specified', async () => {
    expect(await failuresOf(gfmExamples)).toEqual([])
  })
})

async function failuresOf(examples: Example[]): Promise<string[]> {
  const results = await Promise.all(examples.map(rendersAsSpecified))
  return examples.filter((_, index) => !results[index]).map(({ name }) => name)
}

async function rendersAsSpecified({ markdown, html }: Example): Promise<boolean> {
  const rendered = await processor.run(processor.parse(markdown), markdown)
  return normalise(rendered) === normalise(fromHtml(html, { fragment: true }))
}

function hasRawHtml(markdown: string): boolean {
  let found = false
  visit(parseMarkdown(markdown), 'html', () => {
    found = true
  })
  return found
}
