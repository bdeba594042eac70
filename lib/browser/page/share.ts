import { all, button, create, first, word } from './dom'

/** Puts a button beside every block of code and every feed's address that copies it. */
export function offerCopying(): void {
  if (!navigator.clipboard) return
  for (const code of all('figure.code pre')) {
    const element = button(word('copy'), () => copy(code.textContent, element, word('copied')))
    code.before(element)
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-copy]')) {
    const element = button(word('copyAddress'), () => copy(field.value, element, word('copied')))
    field.after(element)
  }
}

/** Gives the page's address to the system's share sheet, or to the clipboard where there is none. */
export function shareButton(): HTMLButtonElement {
  const url = location.origin + location.pathname
  const element = button(word('share'), () => {
    // A reader who closes the sheet has decided; there is nothing to say.
    if (navigator.share) navigator.share({ title: document.title, url }).catch(() => {})
    else copy(url, element, word('shared'))
  })
  return element
}

async function copy(text: string, element: HTMLElement, message: string): Promise<void> {
  const label = element.textContent
  await navigator.clipboard.writeText(text)
  if (label === message) return
  say(element, message)
  setTimeout(() => say(element, label), 2000)
}

/** Screen readers hear the change of a button only through a live region. */
function say(element: HTMLElement, message: string): void {
  element.textContent = message
  status.textContent = message
}

const status = create('output')
status.className = 'visually-hidden'
first('main')?.append(status)
