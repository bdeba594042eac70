import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { toFeed } from './feed-html'

it('leaves the picture and its caption of a figure that can be enlarged', () => {
  const tree = fromHtml(
    '<figure><div class="picture"><svg aria-hidden="true"></svg><picture><img src="a.png" alt="a"></picture>' +
      '<button popovertarget="a"></button></div><figcaption>b</figcaption><div id="a" popover="auto">c</div></figure>',
    { fragment: true },
  )
  expect(toHtml(toFeed(tree, { path: '/', url: 'https://example.org/' }))).toBe(
    '<figure><div class="picture"><picture><img src="https://example.org/a.png" alt="a"></picture></div><figcaption>b</figcaption></figure>',
  )
})
