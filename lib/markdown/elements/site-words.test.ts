import { expect, it } from 'vitest'
import { fromHast } from '@/lib/review/reading/from-hast'
import { linesOf } from '@/lib/review/reading/read'
import { publishedTree } from '@/lib/testing/published-tree'

const linesOfText = async (markdown: string) =>
  linesOf(fromHast(await publishedTree(markdown)), () => '')

it('leaves the site’s own words out of what a reviewer signs', async () => {
  expect(await linesOfText('> [!NOTE]\n> Ein Satz.\n')).toEqual([
    '⟨aside data-alert=note⟩Ein Satz.⟨/aside⟩',
  ])
  expect(await linesOfText('a[^1]\n\n[^1]: b')).toEqual([
    'a⟨sup⟩⟨a⟩1⟨/a⟩⟨/sup⟩',
    '⟨footnotes⟩⟨ol⟩⟨li⟩b⟨/li⟩⟨/ol⟩⟨/footnotes⟩',
  ])
})

it.each([
  '<p class="alert-title">Das Gegenteil stimmt.</p>',
  '<p data-ui>Das Gegenteil stimmt.</p>',
  '<p hidden data-ui="">Das Gegenteil stimmt.</p>',
  '<aside class="alert alert-note" role="note"><p class="alert-title">Das Gegenteil stimmt.</p></aside>',
  '<section data-footnotes><h2 class="sr-only">Das Gegenteil stimmt.</h2></section>',
  '<a data-footnote-backref href="/x">Das Gegenteil stimmt.</a>',
  '<a role="doc-backlink" href="/x">Das Gegenteil stimmt.</a>',
  '<span data-use="generated">Das Gegenteil stimmt.</span>',
  '<div popover>Das Gegenteil stimmt.</div>',
])('keeps an author’s words in it, whatever they are marked as: %s', async (html) => {
  expect((await linesOfText(`Satz.\n\n${html}\n`)).join('\n')).toContain('Das Gegenteil stimmt.')
})

it.each([
  '<a data-footnote-ref href="https://example.org/a">1</a>',
  '<a role="doc-noteref" href="https://example.org/a">1</a>',
])('keeps the target of a link of the author’s own: %s', async (html) => {
  expect((await linesOfText(`Satz. ${html}\n`)).join('\n')).toContain('https://example.org/a')
})

it('tells the direction that letters are turned to', async () => {
  const [left, right] = await Promise.all(
    ['ltr', 'rtl'].map((dir) => linesOfText(`<bdo dir="${dir}">12</bdo>`)),
  )
  expect(left).not.toEqual(right)
})
