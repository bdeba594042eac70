import { button, create, word } from './dom'
import { remember, remembered } from './memory'

const dialog = create('dialog')

/**
 * Opens the list of keys, in which they can be turned off
 * (https://www.w3.org/TR/WCAG22/#character-key-shortcuts).
 */
export function showKeys(): void {
  dialog.replaceChildren(
    create('h2', word('keys')),
    create(
      'dl',
      entry('/', word('search')),
      entry('j', word('next')),
      entry('k', word('previous')),
      entry('?', word('help')),
    ),
    create('label', onOff(), ' ', word('use')),
    button(word('close'), () => dialog.close()),
  )
  dialog.ariaLabel = word('keys')
  document.body.append(dialog)
  dialog.showModal()
}

function entry(key: string, meaning: string): HTMLElement {
  return create('div', create('dt', create('kbd', key)), create('dd', meaning))
}

function onOff(): HTMLInputElement {
  const box = create('input')
  box.type = 'checkbox'
  box.checked = !remembered('keys')
  box.onchange = () => remember('keys', box.checked ? '' : 'off')
  return box
}
