import { fence, linkTo } from './draft'
import { argument, type Parameters } from './parameters'
import { plainCaption } from './plain-caption'

/** Tags and shortcodes whose meaning is the same in many themes and systems. */
export type EmbedMaker = (given: Parameters) => string | undefined

const provider =
  (title: string, address: (id: string) => string): EmbedMaker =>
  (given) => {
    const id = argument(given, ['id', 'video', 'video_id', 'src', 'url'], 0)
    if (!id) return undefined
    return linkTo(given.named.title ?? title, URL.canParse(id) ? id : address(id))
  }

const gist: EmbedMaker = (given) => {
  const [first, second] = given.positional
  const id = second ? `${first}/${second}` : argument(given, ['id'], 0)
  return id && linkTo('Gist', `https://gist.github.com/${id}`)
}

/** A post elsewhere, by its address or by user and number. */
const post: EmbedMaker = (given) => {
  const { user } = given.named
  const id = argument(given, ['id', 'url', 'tweet'], 0)
  if (!id) return undefined
  return linkTo('X', URL.canParse(id) ? id : `https://x.com/${user ?? 'i/web'}/status/${id}`)
}

/** A picture with all that themes call its parts. */
export const picture: EmbedMaker = (given) => {
  const src = argument(given, ['src', 'image_path', 'image', 'img', 'file', 'url', 'path'], 0)
  if (!src) return undefined
  const caption = captionOf(given.named)
  const alt = argument(given, ['alt', 'description'], 1) ?? ''
  const title = caption ? ` "${plainCaption(caption).replaceAll('"', '\\"')}"` : ''
  const address = /[\s()<>]/.test(src) ? `<${src}>` : src
  return `![${alt.replace(/[[\]]/g, '\\$&')}](${address}${title})`
}

/** Hugo shows a title above the caption, and who made the picture behind it. */
function captionOf({ title, caption, attr, attrlink }: Record<string, string>): string | undefined {
  const maker = attr && attrlink ? `[${attr}](${attrlink})` : attr
  const parts = [title === caption ? undefined : title, caption, maker].flatMap(
    (part) => part || [],
  )
  const sentences = parts.map((part, at) =>
    at < parts.length - 1 && !/[.!?…:]$/.test(part) ? `${part}.` : part,
  )
  return sentences.join(' ') || undefined
}

/** By name, lower-cased. */
export const embeds: Record<string, EmbedMaker> = {
  youtube: provider('YouTube', (id) => `https://www.youtube.com/watch?v=${id}`),
  'youtube-lite': provider('YouTube', (id) => `https://www.youtube.com/watch?v=${id}`),
  youtubelite: provider('YouTube', (id) => `https://www.youtube.com/watch?v=${id}`),
  vimeo: provider('Vimeo', (id) => `https://vimeo.com/${id}`),
  instagram: provider('Instagram', (id) => `https://www.instagram.com/p/${id}/`),
  spotify: provider('Spotify', (id) => `https://open.spotify.com/${id}`),
  gist,
  tweet: post,
  twitter: post,
  x: post,
  figure: picture,
  image: picture,
  img: picture,
  pic: picture,
  picture,
}

const alertTypes: Record<string, string> = {
  note: 'NOTE',
  info: 'NOTE',
  notice: 'NOTE',
  secondary: 'NOTE',
  primary: 'NOTE',
  default: 'NOTE',
  question: 'NOTE',
  tip: 'TIP',
  success: 'TIP',
  hint: 'TIP',
  check: 'TIP',
  important: 'IMPORTANT',
  warning: 'WARNING',
  warn: 'WARNING',
  attention: 'WARNING',
  caution: 'CAUTION',
  danger: 'CAUTION',
  error: 'CAUTION',
  bug: 'CAUTION',
  failure: 'CAUTION',
}

/** Whether a word names a kind of alert. */
export function isAlertType(word: string): boolean {
  return Object.hasOwn(alertTypes, word.toLowerCase())
}

/** GitHub’s name for a kind of alert; a note where it has none. */
export function alertName(type: string): string {
  return alertTypes[type.toLowerCase()] ?? 'NOTE'
}

/** A box of any system as one of GitHub’s alerts. */
export function alert(type: string, content: string, title?: string): string {
  const heading = title ? `**${title.trim()}**\n\n` : ''
  const lines = `${heading}${content.trim()}`.split('\n').map((line) => `> ${line}`.trimEnd())
  return `> [!${alertName(type)}]\n${lines.join('\n')}`
}

/** A block of code in a language, with what else its fence says. */
export function code(content: string, language = '', meta = ''): string {
  return fence(content, [language.toLowerCase(), meta].filter(Boolean).join(' '))
}

/** A part that unfolds. */
export function details(summary: string | undefined, content: string): string {
  return `<details>\n<summary>${summary || '…'}</summary>\n\n${content.trim()}\n\n</details>`
}
