import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

describe('what the sanitiser takes out', () => {
  it.each([
    ['<section><header>Eins</header><footer>Zwei</footer></section>', ['Eins', 'Zwei']],
    ['<nav>Eins</nav><main>Zwei</main><article>Drei</article>', ['Eins', 'Zwei', 'Drei']],
    ['<form><fieldset><legend>Eins</legend>Zwei</fieldset></form>', ['Eins', 'Zwei']],
    ['Eins\n<center>Zwei</center>\nDrei', ['Eins', 'Zwei', 'Drei']],
    ['<address>Eins</address><hgroup><p>Zwei</p></hgroup>', ['Eins', 'Zwei']],
    ['<li>Eins</li><li>Zwei</li>', ['Eins', 'Zwei']],
    ['<dt>Eins</dt><dd>Zwei</dd>', ['Eins', 'Zwei']],
    ['<summary>Eins</summary><summary>Zwei</summary>', ['Eins', 'Zwei']],
  ])('leaves no two words run into each other: %s', async (html, words) => {
    expect((await publish(html)).prose).toEqual(words)
  })

  it.each([
    ['<li>Eins</li>', '<div>Eins</div>'],
    ['<ul><li>Eins</li></ul>', '<ul><li>Eins</li></ul>'],
    [
      '<dl><div><dt>Eins</dt><dd>Zwei</dd></div></dl>',
      '<dl><div><dt>Eins</dt><dd>Zwei</dd></div></dl>',
    ],
    ['<figcaption>Eins</figcaption>', '<div>Eins</div>'],
  ])('leaves no part of a list or figure outside of one: %s', async (html, shown) => {
    expect((await publish(html)).html.trim()).toBe(shown)
  })
})
