import { startAppearance } from './appearance'
import { button, create, first, word } from './dom'
import { showKeys } from './key-list'
import { startKeys } from './keys'
import { listenItem } from './listen'
import { offerCopying, shareButton } from './share'
import { addStyles } from './styles'

/*
 * The one script of every page. It adds what only a script can do, and takes the elements for it along, so that
 * nothing dead stands on a page without it. It holds back the first paint until it ran (`blocking="render"`), so that
 * the chosen colours cannot flash and nothing moves.
 */

addStyles()
const fields = startAppearance()

/** Opens the choice of colours and sizes, and the list of keys. */
function appearanceButton(): HTMLElement[] {
  const panel = create('div', ...fields, button(word('keys'), showKeys))
  panel.className = 'appearance'
  panel.popover = 'auto'
  const opener = button('◐', () => {})
  opener.className = 'opener'
  opener.ariaLabel = word('appearance')
  opener.title = word('appearance')
  opener.popoverTargetElement = panel
  return [opener, panel]
}

first('[data-slot="appearance"]')?.append(...appearanceButton())
const facts = first('[data-slot="facts"]')
facts?.append(create('span', shareButton()))
if (window.speechSynthesis) facts?.append(listenItem())
offerCopying()
startKeys()
