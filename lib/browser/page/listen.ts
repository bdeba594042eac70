import { button, choice, create, word } from './dom'
import { remember, remembered } from './memory'
import { type Spoken, sentences } from './spoken'

const { lang } = document.documentElement

const speeds = ['0.8', '1', '1.25', '1.5', '2']

let list: Spoken[] = []
let at = 0
let isPaused = false
/** Kept, since a browser may forget an utterance, and its events, while it speaks. */
let utterance: SpeechSynthesisUtterance | undefined

const pauseButton = button(word('pause'), () => (isPaused ? speak() : pause()))
const speed = choice(
  word('speed'),
  speeds.map((value) => [`${Number(value).toLocaleString(lang)}×`, value]),
  (value) => {
    remember('speed', value)
    if (!isPaused) speak()
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
  const element = create('span', button(`▷ ${word('listen')}`, start))
  const update = () => {
    element.hidden = !findVoice()
  }
  update()
  speechSynthesis.onvoiceschanged = update
  addEventListener('pagehide', stop)
  return element
}

/** A voice that is not on the device would send the text to a third party. */
function findVoice(): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices()
  return voices.find((voice) => voice.localService && voice.lang.startsWith(lang))
}

function start(): void {
  list = sentences()
  at = 0
  speed.select.value = remembered('speed') || '1'
  document.body.append(player)
  pauseButton.focus()
  speak()
}

/** Speaks from the present sentence on. */
function speak(): void {
  const sentence = list[at]
  silence()
  if (sentence) speakAloud(sentence)
  else stop()
}

function speakAloud(sentence: Spoken): void {
  isPaused = false
  pauseButton.textContent = word('pause')
  mark(sentence.range)
  const spoken = new SpeechSynthesisUtterance(sentence.text)
  spoken.lang = lang
  spoken.voice = findVoice() ?? null
  spoken.rate = Number(speed.select.value)
  spoken.onend = () => {
    if (spoken === utterance) move(1)
  }
  utterance = spoken
  speechSynthesis.speak(spoken)
}

function silence(): void {
  utterance = undefined
  speechSynthesis.cancel()
}

/** Browsers differ in what they do with a paused utterance, so that the sentence begins anew. */
function pause(): void {
  silence()
  isPaused = true
  pauseButton.textContent = word('resume')
}

function move(by: number): void {
  at = Math.max(0, at + by)
  speak()
}

function stop(): void {
  silence()
  player.remove()
  window.CSS.highlights?.delete('spoken')
}

/** Marks what is spoken (https://drafts.csswg.org/css-highlight-api-1/) and keeps it in sight. */
function mark(range: Range): void {
  window.CSS.highlights?.set('spoken', new Highlight(range))
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
}
