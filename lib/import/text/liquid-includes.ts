import { recordOf, textOf } from '../values'
import { linkTo } from './draft'
import { alert, embeds, isAlertType, picture } from './embeds'
import type { LiquidValues } from './liquid-values'
import { argument, type Parameters } from './parameters'

/** `{% include figure image_path="…" %}` and its like in themes: the file’s name says what it is; undefined for any other. */
export function includeFor(
  words: string,
  fields: Record<string, unknown>,
  values: LiquidValues,
): string | undefined {
  const [file = '', ...rest] = words.split(/\s+/)
  const name = file
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .toLowerCase()
  const given = values.parameters(rest.join(' '))
  if (/toc/.test(name)) return ''
  if (name === 'gallery') return galleryFor(given, fields)
  const box = boxFor(name, given)
  if (box) return box
  if (/^(figure|image|img|picture|pic|photo)/.test(name)) return picture(given)
  const provider = Object.keys(embeds).find((known) => name.startsWith(known))
  return (provider && embeds[provider]?.(given)) || videoFor(given) || mediaFor(name, given)
}

/** `{% include note.html content="…" %}`, `{% include alert.html type="warning" text="…" %}`. */
function boxFor(name: string, given: Parameters): string | undefined {
  const words = argument(given, ['content', 'text', 'message', 'alert', 'body'])
  const type = isAlertType(name) ? name : (given.named.type ?? 'note')
  if (!words || !(isAlertType(name) || /^(alert|callout|admonition)$/.test(name))) return undefined
  return `\n\n${alert(type, words, given.named.title)}\n\n`
}

function videoFor(given: Parameters): string | undefined {
  const { provider, id } = given.named
  return provider && id ? embeds[provider.toLowerCase()]?.(given) : undefined
}

/** A film or a recording that lies beside the texts: `{% include embed/audio.html src="…" %}`. */
function mediaFor(name: string, given: Parameters): string | undefined {
  const address = argument(given, ['src', 'path', 'file', 'url'])
  if (!/^(video|audio)/.test(name) || !address) return undefined
  return linkTo(given.named.title ?? address.slice(address.lastIndexOf('/') + 1), address)
}

/** What Minimal Mistakes shows of a list in the front matter (https://mmistakes.github.io/minimal-mistakes/docs/helpers/#gallery). */
function galleryFor({ named }: Parameters, fields: Record<string, unknown>): string | undefined {
  const pictures = galleryIn(fields[named.id ?? 'gallery']).map(
    ({ url, image_path: path, alt, title }) =>
      picture({
        positional: [],
        named: {
          src: textOf(url) ?? textOf(path) ?? '',
          alt: textOf(alt) ?? '',
          title: textOf(title) ?? '',
        },
      }),
  )
  if (pictures.length === 0) return undefined
  return `\n\n${pictures.join('\n')}\n\n${named.caption ? `*${named.caption}*\n\n` : ''}`
}

/** The pictures of a field that is a gallery; none for any other. */
export function galleryIn(field: unknown): Record<string, unknown>[] {
  const items = Array.isArray(field) ? field.map(recordOf) : []
  return items.every((item) => textOf(item.image_path) ?? textOf(item.url)) ? items : []
}

/** Names of fields that the text shows as a gallery. */
export function galleriesIn(body: string, fields: Record<string, unknown>): string[] {
  return Object.keys(fields).filter(
    (name) =>
      galleryIn(fields[name]).length > 0 &&
      (name === 'gallery' ? /\{%-?\s*include gallery\b/.test(body) : body.includes(`"${name}"`)),
  )
}
