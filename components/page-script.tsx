import type { Messages } from '@/lib/i18n/messages'

/**
 * The script of every page, with its words as data. It runs when the page is parsed (`defer`) and before it is first
 * painted (`blocking`), so that the colours that a reader chose cannot flash.
 */
export function PageScript({ src, words }: { src: string; words: Messages['comfort'] }) {
  const data = Object.entries(words).map(([name, text]) => [`data-${name}`, text])
  return <script defer blocking="render" data-site="" src={src} {...Object.fromEntries(data)} />
}
