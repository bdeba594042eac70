import { all, button, word } from './dom'

/** Code, tables and the numbers of notes make no sense to the ear. */
const unspoken = 'pre, table, sup:has(a), button'

const { lang } = document.documentElement

/** Kept, since a browser may forget an utterance, and its events, while it speaks. */
let queue: SpeechSynthesisUtterance[] = []

/** A button that has the browser read the article, and stop; hidden while the device has no voice of its language. */
export function readButton(): HTMLButtonElement {
  const element = button(word('read'), () => (queue.length > 0 ? stop(element) : read(element)))
  const update = () => {
    element.hidden = !findVoice()
  }
  update()
  speechSynthesis.onvoiceschanged = update
  addEventListener('pagehide', () => stop(element))
  return element
}

/** A voice that is not on the device would send the text to a third party. */
function findVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices()
  return voices.find((voice) => voice.localService && voice.lang.startsWith(lang))
}

function read(element: HTMLElement): void {
  element.textContent = word('stop')
  queue = sentences().map((text) => {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = lang
    utterance.voice = findVoice() ?? null
    utterance.onend = () => {
      if (utterance === queue.at(-1)) stop(element)
    }
    speechSynthesis.speak(utterance)
    return utterance
  })
}

function stop(element: HTMLElement): void {
  queue = []
  speechSynthesis.cancel()
  element.textContent = word('read')
}

/** Browsers break off long texts, so that each sentence is spoken on its own. */
function sentences(): string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  return all('h1, .prose > *').flatMap((block) =>
    [...segmenter.segment(spokenText(block))].map(({ segment }) => segment),
  )
}

function spokenText(block: HTMLElement): string {
  if (block.matches(unspoken)) return ''
  const copy = document.importNode(block, true)
  for (const part of copy.querySelectorAll(unspoken)) part.remove()
  return copy.textContent
}
