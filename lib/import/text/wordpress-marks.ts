import { applyEdits, type Edit } from '@/lib/markdown/tree/edits'
import { type Draft, hidden, linkTo } from './draft'
import { embeds } from './embeds'
import { nameOf } from './html-tags'
import { htmlToMarkdown, withParagraphs } from './html-to-markdown'
import { type Parameters, readParameters } from './parameters'
import { escapeHtml, tag } from './tag'
import { shallowHtml } from './too-deep'
import { captionedHtml } from './wordpress-captions'

const shortcode = /\[(\/?)([a-z][\w-]*)((?:\s(?:"[^"]*"|[^"[\]])*)?)\](?!\()/gi

/** Shortcodes of WordPress itself and of usual plugins; other words in brackets are the author’s. */
const known =
  /^(?:gallery|embed|audio|video|playlist|code|sourcecode|php|html|js|css|python|youtube|vimeo|gist|contact-form.*|vc_.*|et_.*|su_.*)$/i

/** Blocks that only the old site could fill, such as reusable ones and lists of posts. */
const emptyBlock = /<!--\s*wp:(?!more|nextpage|spacer|separator)[\w/-]+(?:\s\{[^<>]*\})?\s*\/-->/g

/** Turns the HTML of a post of WordPress into Markdown: comments of the block editor go, shortcodes become what they stood for. */
export function fromWordPress(draft: Draft): void {
  const html = captionedHtml(
    shallowHtml(draft.text, draft)
      .replace(emptyBlock, (block) => lost(`[${block.slice(4, -3).trim()}]`, draft))
      .replace(/<!--\s*\/?wp:(?!more)(?:(?!<!--)[\s\S])*?-->\n?/g, '')
      .replace(/<!--\s*\/?wp:more[^>]*-->|<!--nextpage-->/g, '')
      .replace(
        /\[embed\b[^[\]]*\]\s*(https?:\/\/[^\s<>"[\]]+)\s*\[\/embed\]/gi,
        (_, address: string) => linkTo(nameOf(address), address, true),
      ),
  )
  const edits = [...html.matchAll(shortcode)].flatMap((match) => shortcodeEdit(match, draft))
  const shown = applyEdits(html, edits)
  const isOfBlocks = draft.text.includes('<!-- wp:')
  const whole = withLinks(isOfBlocks ? shown : withParagraphs(shown))
  // Shortcodes can stand in one another as deep as elements.
  const markdown = htmlToMarkdown(shallowHtml(whole, draft))
  draft.apply([{ start: 0, end: draft.text.length, text: markdown }])
}

/** An address between the marks of `[embed]`, or alone in its paragraph, which WordPress shows as what it leads to (https://wordpress.org/documentation/article/embeds/). */
function withLinks(html: string): string {
  return html.replace(
    /<(p|div)\b[^<>]*>\s*(https?:\/\/[^\s<>"]+)\s*<\/\1>/gi,
    (_, name: string, address: string) =>
      `<${name}><a href="${address}">${nameOf(address)}</a></${name}>`,
  )
}

function shortcodeEdit(
  { 0: whole, 1: closing, 2: name = '', 3: words = '', index, input }: RegExpExecArray,
  draft: Draft,
): Edit[] {
  if (!known.test(name)) return []
  const text = closing
    ? closingFor(name)
    : openingFor(name.toLowerCase(), readParameters(words.replace(/\/$/, '')), whole, draft)
  // The first line of code begins behind the mark.
  const [gap = ''] =
    (!closing && isCode(name) && /^[ \t]*\n/.exec(input.slice(index + whole.length))) || []
  return [{ start: index, end: index + whole.length + gap.length, text }]
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
  if (name === 'embed' || frame.test(name)) return ''
  const shown = mediaFor(name, given) ?? moduleFor(name, given)
  if (shown) return shown
  if (name === 'gallery') return galleryFor(given, draft) ?? lost(source, draft)
  return (name in embeds && linkHtml(embeds[name]?.(given))) || lost(source, draft)
}

/** Parts of pages that builders such as Divi and WPBakery make; the text is within them. */
const frame = /^(?:et_pb|vc|fusion)_(?:section|row|column|text|column_text|builder_\w+)(?:_inner)?$/

/** `[audio mp3="…"]` and `[video mp4="…"]` (https://codex.wordpress.org/Audio_Shortcode). */
function mediaFor(name: string, { named, positional }: Parameters): string | undefined {
  if (name !== 'audio' && name !== 'video') return undefined
  const address =
    Object.values(named).find((value) => /\/[^/]+\.\w{3,4}$/.test(value)) ?? positional[0]
  return address && linkTo(nameOf(address), address, true)
}

/** Buttons and pictures of Divi. */
function moduleFor(name: string, { named }: Parameters): string | undefined {
  const { src, alt, button_url: address, button_text: words } = named
  if (name === 'et_pb_image' && src) return `<p>${tag('img', { src, alt })}</p>`
  return name === 'et_pb_button' && address
    ? `<p>${linkTo(words ?? address, address, true)}</p>`
    : undefined
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
