import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { attributes, render } from '@/lib/testing/render'
import { examples } from './every-component.examples'

/** What the modules beside this one export under a name that JSX takes for a component. */
async function exportedComponents(): Promise<[name: string, component: unknown][]> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !/\.(?:test|examples)\.tsx$/.test(file))
    .map((file) => `./${file}`)
  const modules: object[] = await Promise.all(files.map((file) => import(/* @vite-ignore */ file)))
  return modules.flatMap((module) =>
    Object.entries(module).filter(([name]) => /^\p{Lu}/u.test(name)),
  )
}

it('every component is rendered here', async () => {
  const rendered = new Set<unknown>(Object.values(examples).map(({ type }) => type))
  const exported = await exportedComponents()
  expect(exported.filter(([, component]) => !rendered.has(component))).toEqual([])
  expect(exported).toHaveLength(rendered.size)
})

describe.each(Object.entries(examples))('%s', (_, example) => {
  const element = render(example)

  it('shows something', () => {
    expect(element.innerHTML).not.toBe('')
  })

  it('has no separator in its words, which a narrow line could begin or end with', () => {
    for (const hidden of element.querySelectorAll('.visually-hidden')) hidden.remove()
    expect(element.textContent).not.toMatch(/ [·|•] /)
  })

  it('makes no script of words', () => {
    const inline = [...element.querySelectorAll('script')].filter(
      (script) => !script.hasAttribute('src') && script.getAttribute('type') === null,
    )
    expect(inline).toEqual([])
  })

  it('names every link, button, field and part of the page', () => {
    const unnamed = [...element.querySelectorAll('a, button, nav, input, select')].filter(
      (part) => nameIn(element, part).trim() === '',
    )
    expect(unnamed.map(({ outerHTML }) => outerHTML)).toEqual([])
  })

  it('gives each id once', () => {
    const ids = attributes(element, '[id]', 'id')
    expect(ids).toEqual([...new Set(ids)])
  })

  it('leaves out no level of headings', () => {
    const levels = [...element.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    )
    const [first = 1] = levels
    const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? first) + 1)
    expect(jumps).toEqual([])
  })

  it('names only what stands on the page', () => {
    const ids = new Set(attributes(element, '[id]', 'id'))
    const references = [
      ...attributes(element, '[aria-labelledby]', 'aria-labelledby'),
      ...attributes(element, 'label[for]', 'for'),
      ...attributes(element, '[popovertarget]', 'popovertarget'),
    ]
    expect(references.filter((id) => !ids.has(id))).toEqual([])
  })
})

/** By which a screen reader names an element, as far as components here use ways to do it. */
function nameIn(within: Element, part: Element): string {
  const label = part.getAttribute('aria-label')
  if (label !== null) return label
  const id = part.id && within.querySelector(`label[for="${part.id}"]`)
  const around = part.closest('label') ?? id
  if (around) return around.textContent ?? ''
  return [part.textContent, ...attributes(part, 'img', 'alt')].join(' ')
}
