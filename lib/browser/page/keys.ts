import { all, first } from './dom'
import { showKeys } from './key-list'
import { remembered } from './memory'

/** Lets keys of one character move the reader, unless they are turned off or meant for something else. */
export function startKeys(): void {
  addEventListener('keydown', (event) => {
    const action = actions[event.key]
    if (!action || isMeantOtherwise(event) || remembered('keys')) return
    event.preventDefault()
    action()
  })
}

const actions: Record<string, () => void> = {
  '/': search,
  j: () => step(1),
  k: () => step(-1),
  '?': showKeys,
}

function isMeantOtherwise(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event
  return (
    ctrlKey ||
    metaKey ||
    altKey ||
    isComposing ||
    defaultPrevented ||
    (target instanceof Element &&
      target.closest('input, textarea, select, dialog, [contenteditable]') !== null)
  )
}

function search(): void {
  const field = first('input[type="search"]')
  if (field) field.focus()
  else first('a[rel~="search"]')?.click()
}

/** Moves the focus between the articles of a list. */
function step(by: 1 | -1): void {
  const titles = all('.card h2 a, .entry a')
  const at = titles.findIndex((title) => title.closest('article')?.matches(':focus-within'))
  titles[at + by]?.focus()
}
