import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import { defListHastHandlers } from 'remark-definition-list'
import type { Options as RemarkRehypeOptions } from 'remark-rehype'
import type { Pluggable, PluggableList } from 'unified'
import type { Locale } from '@/lib/model/locales'
import { type AlertType, remarkAlerts } from './alerts'
import { type ClaimOptions, rehypeClaims } from './claims'
import { type CodeLabel, rehypeCode, remarkCodeMeta } from './code'
import { remarkExcerpt, remarkLead } from './excerpt'
import type { PictureWords } from './figure'
import { type FootnoteStrings, footnoteOptions } from './footnotes'
import { type HeadingOptions, rehypeHeadings } from './headings'
import { type ImageOptions, type ImageResolver, rehypeImages } from './images'
import { type LinkResolver, rehypeLinks } from './links'
import { rehypeMath } from './math'
import { rehypeRobustLinks } from './robust-links'
import { sanitizeSchema } from './sanitize'
import { remarkWithoutSources } from './sources'
import { syntaxPlugins } from './syntax'
import { rehypeTables, type TableOptions } from './tables'
import { rehypeTasks } from './tasks'
import { rehypeTypography } from './typography'

/** What rendering a text needs to know of the page around it. */
export interface RenderContext {
  locale: Locale
  /** Which part to render; both leave the sources list to its own component. */
  part: 'excerpt' | 'article'
  sourceWords: string[]
  claims: ClaimOptions
  resolveLink: LinkResolver
  resolveImage: ImageResolver
  /** Names for what the renderer adds, in the page's language. */
  names: {
    alerts: Record<AlertType, string>
    code: CodeLabel
    footnotes: FootnoteStrings
    headings: HeadingOptions
    pictures: PictureWords
    tables: TableOptions
  }
}

/** Plugins on the Markdown tree, in order. */
export function remarkPlugins({ part, sourceWords, names }: RenderContext): PluggableList {
  return [
    ...syntaxPlugins,
    [remarkAlerts, names.alerts],
    remarkCodeMeta,
    [remarkWithoutSources, sourceWords],
    part === 'excerpt' ? remarkExcerpt : remarkLead,
  ]
}

/**
 * Plugins on the HTML tree: first the sanitiser, then what the site itself adds and may be trusted. The excerpts of
 * an index page stand beside each other, so their headings get no ids.
 */
export function rehypePlugins(context: RenderContext): PluggableList {
  const { locale, part, claims, resolveLink, resolveImage, names } = context
  return [
    rehypeRaw,
    [rehypeSanitize, sanitizeSchema],
    [rehypeClaims, claims],
    [rehypeRobustLinks, claims.sources],
    [rehypeLinks, resolveLink],
    [rehypeImages, { resolve: resolveImage, part, words: names.pictures } satisfies ImageOptions],
    [rehypeTables, names.tables],
    rehypeTasks,
    rehypeMath,
    [rehypeCode, names.code],
    [rehypeTypography, locale],
    ...(part === 'article' ? [[rehypeHeadings, names.headings] satisfies Pluggable] : []),
  ]
}

/** Settings between the two: raw HTML goes on to the sanitiser, footnotes speak the page's language. */
export function remarkRehypeOptions({ names }: RenderContext): RemarkRehypeOptions {
  return {
    allowDangerousHtml: true,
    handlers: { ...defListHastHandlers },
    ...footnoteOptions(names.footnotes),
  }
}
