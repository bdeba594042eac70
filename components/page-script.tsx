import type { Messages } from '@/lib/i18n/messages'

/**
 * The script of every page, with its words as data. It runs when the page is parsed (`defer`) and before it is first
 * painted (`blocking`), so that the colours that a reader chose cannot flash.
 */
export function PageScript({ src, words }: { src: string; words: Messages['page'] }) {
  const data = Object.entries(words).map(([name, text]) => [`data-${attributeOf(name)}`, text])
  return <script defer blocking="render" data-site="" src={src} {...Object.fromEntries(data)} />
}

/** The attribute that a script reads as `dataset.textSize` is `data-text-size`. */
function attributeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
