import { tests } from 'commonmark-spec'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { textContext } from '@/lib/testing/text'
import { levelHeadings } from '../check/heading-levels'
import { publishText } from '../publish'
import { parseMarkdown, parseText } from '../syntax/parse'
import { setText } from '../typography/typography'
import { type Example, gfmExamples } from './gfm-examples'
import { normalise } from './normalise'

/** One that sets the least. What the site sets, and how it levels headings, is done to the specified HTML as well. */
const locale = 'und'

const context = textContext({
  locale,
  resolveImage: (src) => ({ src, srcSet: src, width: 1, height: 1, sources: [] }),
})

/** The package writes tabs as arrows. */
const commonMark: Example[] = tests.map(({ number, markdown, html }) => ({
  name: String(number),
  markdown: markdown.replaceAll('→', '\t'),
  html: html.replaceAll('→', '\t'),
}))

const forbiddenScheme = 'the sanitiser lets no link use this scheme'
const autolink = 'GFM makes links of bare addresses'

/** Why the site renders an example of CommonMark 0.31.2 in another way. */
const deviations: Record<string, string> = {
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

  it('renders GitHub Flavored Markdown as specified, but that one tilde strikes nothing', async () => {
    expect(await failuresOf(gfmExamples)).toEqual(['#strikethrough-extension- 1'])
  })
})

async function failuresOf(examples: Example[]): Promise<string[]> {
  const results = await Promise.all(examples.map(rendersAsSpecified))
  return examples.filter((_, index) => !results[index]).map(({ name }) => name)
}

async function rendersAsSpecified({ markdown, html }: Example): Promise<boolean> {
  const { tree } = await publishText(parseText(markdown), context)
  const specified = fromHtml(html, { fragment: true })
  levelHeadings(specified, undefined, () => {})
  setText(specified, locale)
  return normalise(tree) === normalise(specified)
}

function hasRawHtml(markdown: string): boolean {
  let found = false
  visit(parseMarkdown(markdown), 'html', () => {
    found = true
  })
  return found
}
