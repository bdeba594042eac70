import { applyEdits, type Edit } from '@/lib/markdown/tree/edits'
import { type Draft, hidden } from './draft'
import { embeds } from './embeds'
import { nameOf } from './html-tags'
import { htmlToMarkdown, withParagraphs } from './html-to-markdown'
import { type Parameters, readParameters } from './parameters'
import { escapeHtml, tag } from './tag'

const shortcode = /\[(\/?)([a-z][\w-]*)((?:\s(?:"[^"]*"|[^"[\]])*)?)\](?!\()/gi

/** Shortcodes of WordPress itself and of usual plugins; other words in brackets are the author’s. */
const known =
  /^(?:gallery|embed|audio|video|playlist|code|sourcecode|php|html|js|css|python|youtube|vimeo|gist|contact-form.*|vc_.*|et_.*|su_.*)$/i

/** `[caption width="300"]<img> What is seen.[/caption]` */
const caption =
  /\[(?:wp_)?caption\b[^[\]]*\]\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)((?:(?!\[(?:wp_)?caption\b)[\s\S])*?)\[\/(?:wp_)?caption\]/gi

/** Turns the HTML of a post of WordPress into Markdown: comments of the block editor go, shortcodes become what they stood for. */
export function fromWordPress(draft: Draft): void {
  const html = draft.text
    .replace(/<!--\s*\/?wp:(?!more)(?:(?!<!--)[\s\S])*?-->\n?/g, '')
    .replace(/<!--\s*\/?wp:more[^>]*-->|<!--nextpage-->/g, '')
    .replace(caption, '\n\n<figure>$1<figcaption>$2</figcaption></figure>\n\n')
  const edits = [...html.matchAll(shortcode)].flatMap((match) => shortcodeEdit(match, draft))
  const shown = applyEdits(html, edits)
  const isOfBlocks = draft.text.includes('<!-- wp:')
  const markdown = htmlToMarkdown(withLinks(isOfBlocks ? shown : withParagraphs(shown)))
  draft.apply([{ start: 0, end: draft.text.length, text: markdown }])
}

/** An address alone in its paragraph, which WordPress shows as what it leads to (https://wordpress.org/documentation/article/embeds/). */
function withLinks(html: string): string {
  return html.replace(
    /<(p|div)\b[^<>]*>\s*(https?:\/\/[^\s<>"]+)\s*<\/\1>/gi,
    (_, name: string, address: string) =>
      `<${name}><a href="${address}">${nameOf(address)}</a></${name}>`,
  )
}

function shortcodeEdit(
  { 0: whole, 1: closing, 2: name = '', 3: words = '', index }: RegExpExecArray,
  draft: Draft,
): Edit[] {
  if (!known.test(name)) return []
  const text = closing
    ? closingFor(name)
    : openingFor(name.toLowerCase(), readParameters(words), whole, draft)
  return [{ start: index, end: index + whole.length, text }]
}

function closingFor(name: string): string {
  return isCode(name) ? '</code></pre>' : ''
}

function isCode(name: string): boolean {
  return /^(code|sourcecode|php|html|js|css|python)$/i.test(name)
}

function openingFor(name: string, given: Parameters, source: string, draft: Draft): string {
  if (isCode(name))
    return `<pre><code class="language-${escapeHtml(given.named.lang ?? given.named.language ?? (name === 'code' ? '' : name))}">`
  if (name === 'embed') return ''
  if (name === 'gallery') return galleryFor(given, draft) ?? lost(source, draft)
  return (name in embeds && linkHtml(embeds[name]?.(given))) || lost(source, draft)
}

function galleryFor({ named }: Parameters, { around }: Draft): string | undefined {
  const files = named.ids?.split(',').flatMap((id) => around.site.attachments.get(id.trim()) ?? [])
  const items = files?.map(({ url, alt }) => `<li>${tag('img', { src: url, alt })}</li>`)
  return items && `<ul>${items.join('')}</ul>`
}

function linkHtml(markdown: string | undefined): string | undefined {
  const [, words, address] = /^\[(.*)\]\(<?(.*?)>?\)$/.exec(markdown ?? '') ?? []
  return words && address ? `<a href="${escapeHtml(address)}">${words}</a>` : undefined
}

function lost(source: string, draft: Draft): string {
  draft.lose('template', 0, source)
  return hidden(source)
}
