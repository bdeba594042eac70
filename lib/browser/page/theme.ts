import { onDark } from '@/lib/media/dark'
import { create, word } from './dom'
import { remember, remembered } from './memory'

/** Pictures' variants for the dark. */
const darkSources = document.querySelectorAll<HTMLSourceElement>(`source[media="${onDark}"]`)

const choice = create(
  'select',
  new Option(word('system'), ''),
  new Option(word('light'), 'light'),
  new Option(word('dark'), 'dark'),
)

function show(theme: string): void {
  choice.value = theme
  document.documentElement.dataset.theme = theme
  for (const source of darkSources)
    source.media = { light: 'not all', dark: 'screen' }[theme] ?? onDark
}

function showRemembered(): void {
  show(remembered('theme'))
}

/** Shows the page in the colours that the reader chose, and returns the field to choose them. */
export function startTheme(): HTMLSelectElement {
  showRemembered()
  // A page that was kept or prerendered may come to light after a choice was made on another.
  addEventListener('pageshow', showRemembered)
  addEventListener('storage', showRemembered)
  choice.onchange = () => {
    remember('theme', choice.value)
    show(choice.value)
  }
  return choice
}
