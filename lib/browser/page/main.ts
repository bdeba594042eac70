import { readButton } from './aloud'
import { button, create, first, word } from './dom'
import { showKeys } from './key-list'
import { startKeys } from './keys'
import { offerCopying, shareButton } from './share'
import { startTheme } from './theme'

/*
 * The comfort script: the one script of every page. It adds what only a script can do, and takes the elements for
 * it along, so that nothing dead stands on a page without it. It holds back the first paint until it ran
 * (`blocking="render"`), so that the chosen colours cannot flash and nothing moves.
 */

const themeChoice = startTheme()

first('.site-footer')?.append(
  create('p', create('label', word('colours'), ' ', themeChoice), button(word('keys'), showKeys)),
)
const facts = first('.facts')
facts?.append(create('span', shareButton()))
if (window.speechSynthesis) facts?.append(create('span', readButton()))
offerCopying()
startKeys()
