import { button, choice, create, word } from './dom'
import { remember, remembered } from './memory'
import { type Spoken, sentences } from './spoken'

const { lang: pageLanguage } = document.documentElement

const speeds = ['0.8', '1', '1.25', '1.5', '2']

let list: Spoken[] = []
let at = 0
let isPaused = false
/** Kept, since a browser may forget an utterance, and its events, while it speaks. */
let utterance: SpeechSynthesisUtterance | undefined

const opener = button(`▷ ${word('listen')}`, start)
const pauseButton = button(word('pause'), () => pause(!isPaused))
const speed = choice(
  word('speed'),
  speeds.map((value) => [`${Number(value).toLocaleString(pageLanguage)}×`, value]),
  (value) => {
    remember('speed', value)
    say()
  },
)
const player = create(
  'section',
  button(word('back'), () => move(-1)),
  pauseButton,
  button(word('forward'), () => move(1)),
  speed.label,
  button(word('stop'), stop),
)
player.className = 'player'
player.ariaLabel = word('player')

/** A button that has the browser read the article; hidden while the device has no voice of its language. */
export function listenItem(): HTMLElement {
  const element = create('span', opener)
  const update = () => {
    element.hidden = !findVoice(pageLanguage)
  }
  update()
  speechSynthesis.onvoiceschanged = update
  addEventListener('pagehide', stop)
  return element
}

/** A voice that is not on the device would send the text to a third party. Android writes “de_DE”. */
function findVoice(lang: string): SpeechSynthesisVoice | undefined {
  const language = (tag: string) => tag.split(/[-_]/)[0]?.toLowerCase()
  return speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && language(voice.lang) === language(lang))
}

function start(): void {
  list = sentences()
  at = 0
  speed.select.value = remembered('speed') || '1'
  document.body.append(player)
  pauseButton.focus()
  pause(false)
}

/** Browsers differ in what they do with a paused utterance, so that the sentence begins anew. */
function pause(paused: boolean): void {
  isPaused = paused
  pauseButton.textContent = word(paused ? 'resume' : 'pause')
  say()
}

function move(by: number): void {
  at = Math.max(0, at + by)
  say()
}

/** Speaks from the present sentence on; while paused, only marks it. */
function say(): void {
  silence()
  const sentence = list[at]
  if (sentence) mark(sentence.range)
  else stop()
  if (sentence && !isPaused) speak(sentence)
}

function speak({ text, lang }: Spoken): void {
  const spoken = new SpeechSynthesisUtterance(text)
  spoken.lang = lang
  spoken.voice = findVoice(lang) ?? findVoice(pageLanguage) ?? null
  spoken.rate = Number(speed.select.value)
  spoken.onend = () => {
    if (spoken === utterance) move(1)
  }
  spoken.onerror = () => {
    if (spoken === utterance) stop()
  }
  utterance = spoken
  speechSynthesis.speak(spoken)
}

function silence(): void {
  utterance = undefined
  speechSynthesis.cancel()
}

function stop(): void {
  silence()
  if (player.contains(document.activeElement)) opener.focus()
  player.remove()
  window.CSS.highlights?.delete('spoken')
}

/** Marks what is spoken (https://drafts.csswg.org/css-highlight-api-1/) and keeps it in sight. */
function mark(range: Range): void {
  window.CSS.highlights?.set('spoken', new Highlight(range))
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
}
