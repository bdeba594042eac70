import { onDark } from '@/lib/media/dark'
import { choice, word } from './dom'
import { remember, remembered } from './memory'

/** Pictures' variants for the dark. */
const darkSources = document.querySelectorAll<HTMLSourceElement>(`source[media="${onDark}"]`)

const { documentElement: root } = document

const theme = choice(
  word('theme'),
  [
    [word('system'), ''],
    [word('light'), 'light'],
    [word('dark'), 'dark'],
  ],
  (value) => keep('theme', value),
)

const size = choice(
  word('textSize'),
  [
    [word('normal'), ''],
    ...['112.5%', '125%', '150%'].map((step): [string, string] => [step, step]),
  ],
  (value) => keep('size', value),
)

function keep(name: string, value: string): void {
  remember(name, value)
  show()
}

function show(): void {
  const scheme = remembered('theme')
  theme.select.value = scheme
  size.select.value = remembered('size')
  root.dataset.theme = scheme
  root.style.fontSize = size.select.value
  for (const source of darkSources)
    source.media = { light: 'not all', dark: 'screen' }[scheme] ?? onDark
}

/** Shows the page in the colours and the size that the reader chose, and returns the fields to choose them. */
export function startAppearance(): HTMLElement[] {
  show()
  // A page that was kept or prerendered may come to light after a choice was made on another.
  addEventListener('pageshow', show)
  addEventListener('storage', show)
  return [theme.label, size.label]
}
