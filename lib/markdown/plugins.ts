import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import type { Options as RemarkRehypeOptions } from 'remark-rehype'
import type { PluggableList } from 'unified'
import type { Locale } from '@/lib/i18n/locales'
import { remarkExcerpt, remarkLead } from './excerpt'
import { type ImageResolver, rehypeImages } from './images'
import { type LinkResolver, rehypeLinks } from './links'
import { sanitizeSchema } from './sanitize'
import { remarkWithoutSources } from './sources'
import { rehypeTables } from './tables'

/** What rendering a text needs to know of the page around it. */
export interface RenderContext {
  locale: Locale
  /** Which part to render; both leave the sources list to its own component. */
  part: 'excerpt' | 'article'
  sourceWords: string[]
  resolveLink: LinkResolver
  resolveImage: ImageResolver
  /** Names for what the renderer adds, in the page's language. */
  names: { footnotes: string; backToText: string; table: string }
}

/** Plugins on the Markdown tree, in order. */
export function remarkPlugins({ part, sourceWords }: RenderContext): PluggableList {
  return [
    remarkGfm,
    [remarkWithoutSources, sourceWords],
    part === 'excerpt' ? remarkExcerpt : remarkLead,
  ]
}

/** Plugins on the HTML tree: first the sanitiser, then what the site itself adds and may be trusted. */
export function rehypePlugins({ resolveLink, resolveImage, names }: RenderContext): PluggableList {
  return [
    rehypeRaw,
    [rehypeSanitize, sanitizeSchema],
    [rehypeLinks, resolveLink],
    [rehypeImages, resolveImage],
    [rehypeTables, names.table],
  ]
}

/** Settings between the two: raw HTML goes on to the sanitiser, footnotes speak the page's language. */
export function remarkRehypeOptions({ names }: RenderContext): RemarkRehypeOptions {
  return {
    allowDangerousHtml: true,
    footnoteLabel: names.footnotes,
    footnoteLabelTagName: 'h2',
    footnoteBackLabel: (index, again) =>
      names.backToText.replace('#', again > 1 ? `${index + 1}-${again}` : String(index + 1)),
    // U+FE0E keeps the arrow from being drawn as an emoji.
    footnoteBackContent: '\u21A9\uFE0E',
  }
}
