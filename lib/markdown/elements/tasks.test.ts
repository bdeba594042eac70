import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { labelTasks } from './tasks'

function transform(html: string): string {
  const tree = fromHtml(html, { fragment: true })
  labelTasks(tree)
  return toHtml(tree)
}

const box = '<input type="checkbox" disabled>'

it('makes the words of a task the name of its box', () => {
  expect(transform(`<li>${box} Ein <em>Satz</em></li>`)).toBe(
    `<li><label>${box} Ein <em>Satz</em></label></li>`,
  )
  expect(transform(`<li><p>${box} Eins</p><p>Zwei</p></li>`)).toBe(
    `<li><p><label>${box} Eins</label></p><p>Zwei</p></li>`,
  )
})

it('leaves tasks below a task to themselves', () => {
  expect(transform(`<li>${box} Eins<ul><li>${box} Zwei</li></ul></li>`)).toBe(
    `<li><label>${box} Eins</label><ul><li><label>${box} Zwei</label></li></ul></li>`,
  )
})

it('leaves text without tasks as it is', () => {
  expect(transform('<ul><li>Eins</li></ul>')).toBe('<ul><li>Eins</li></ul>')
})
