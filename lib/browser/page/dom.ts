import type { Messages } from '@/lib/i18n/messages'

/** The `page` words of the page's language, which stand before the script (`lib/files/scripts.ts`). */
declare const klartextWords: Messages['page']

/** A word of the page, in its language. */
export function word(name: keyof Messages['page']): string {
  return klartextWords[name]
}

/** Every element that a selector finds, in the order of the page. */
export function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
}

/** The first element that a selector finds. */
export function first(selector: string): HTMLElement | null {
  return document.querySelector(selector)
}

/** A new element with what stands in it; nobody has put it on the page yet. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.append(...children)
  return element
}

/** A button that looks like the page’s other tools. */
export function button(label: string, action: () => void): HTMLButtonElement {
  const element = create('button', label)
  element.type = 'button'
  element.className = 'tool'
  element.onclick = action
  return element
}

/** A field to choose one of some values from, with its name. */
export function choice(
  name: string,
  options: [text: string, value: string][],
  chosen: (value: string) => void,
): { label: HTMLLabelElement; select: HTMLSelectElement } {
  const select = create('select', ...options.map(([text, value]) => new Option(text, value)))
  select.onchange = () => chosen(select.value)
  return { label: create('label', name, ' ', select), select }
}
