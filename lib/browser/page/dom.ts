import type { Messages } from '@/lib/i18n/messages'

/** The element that loaded the script; it carries the words in the page's language. */
const script = document.currentScript

/** One of the `comfort` words of the message files. */
export function word(name: keyof Messages['comfort']): string {
  return script?.dataset[name] ?? ''
}

export function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
}

export function first(selector: string): HTMLElement | null {
  return document.querySelector(selector)
}

export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.append(...children)
  return element
}

export function button(label: string, action: () => void): HTMLButtonElement {
  const element = create('button', label)
  element.type = 'button'
  element.onclick = action
  return element
}
