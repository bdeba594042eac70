import { addressOf, getImages } from '@/lib/content/posts'
import { resolveReference } from '@/lib/content/references'
import { absolute, postPath } from '@/lib/hosting/urls'
import { sourceHeadings, type Translator, translatorFor } from '@/lib/i18n/messages'
import type { ImageResolver } from '@/lib/markdown/images'
import type { LinkResolver } from '@/lib/markdown/links'
import type { RenderContext } from '@/lib/markdown/plugins'
import { toPortable } from '@/lib/markdown/portable'
import { type RenderedText, renderHtml, renderMarkdown } from '@/lib/markdown/render'
import { addressOfFile, largestFile } from '@/lib/media/files'
import { darkPath, pictureOf } from '@/lib/media/picture'
import type { Page, Post } from '@/lib/model/post'
import { claimAnchor, sourceAnchor } from '@/lib/sources/claims'

type Text = Pick<Page, 'body' | 'file' | 'locale'> & Partial<Pick<Post, 'sources'>>

/** Ids of the layout, of what stands around a text and of the markers in it. */
function siteIds({ sources = [] }: Text): string[] {
  const anchors = sources.flatMap(({ claims = 0 }, index) => [
    sourceAnchor(index + 1),
    ...Array.from({ length: claims }, (_, place) => claimAnchor(index + 1, place + 1)),
  ])
  return ['content', 'publisher', 'related', 'sources', ...anchors]
}

/** Renders the excerpt or the whole text of an article or page to React elements. */
export async function renderText(text: Text, part: RenderContext['part']): Promise<RenderedText> {
  return renderMarkdown(text.body, await renderContext(text, part))
}

/**
 * Renders the excerpt or the whole text of an article to HTML for feeds, every address absolute. `site` is the
 * site's address.
 */
export async function renderTextHtml(
  post: Post,
  part: RenderContext['part'],
  site: string,
): Promise<string> {
  const base = absolute(site, postPath(post.locale, post.slug))
  return renderHtml(post.body, await renderContext(post, part), base)
}

/** Writes the whole text of an article as Markdown that can stand away from its page. `site` is the site's address. */
export async function renderTextMarkdown(post: Post, site: string): Promise<string> {
  const base = absolute(site, postPath(post.locale, post.slug))
  return toPortable(post.body, await renderContext(post, 'article'), base)
}

async function renderContext(text: Text, part: RenderContext['part']): Promise<RenderContext> {
  const t = await translatorFor(text.locale)
  return {
    locale: text.locale,
    part,
    sourceWords: await sourceHeadings(text.locale),
    claims: {
      sources: text.sources ?? [],
      label: (number, title) => t('sources.claim', { number, title }),
    },
    resolveLink: linkResolver(text),
    resolveImage: imageResolver(text),
    names: namesFrom(t, text),
  }
}

function namesFrom(t: Translator, text: Text): RenderContext['names'] {
  return {
    alerts: {
      note: t('text.alerts.note'),
      tip: t('text.alerts.tip'),
      important: t('text.alerts.important'),
      warning: t('text.alerts.warning'),
      caution: t('text.alerts.caution'),
    },
    code: (number, name) =>
      name ? t('text.codeNamed', { number, name }) : t('text.code', { number }),
    footnotes: {
      heading: t('text.footnotes'),
      back: (reference) => t('text.backToText', { reference }),
    },
    headings: {
      linkLabel: (heading) => t('text.headingLink', { heading }),
      reserved: siteIds(text),
    },
    pictures: {
      use: {
        generated: t('text.pictures.generated'),
        edited: t('text.pictures.edited'),
      },
      enlarge: t('text.pictures.enlarge'),
      close: t('text.pictures.close'),
    },
    tables: {
      label: (number) => t('text.table', { number }),
      captionWords: t('text.captionWords').split(/,\s*/),
    },
  }
}

function linkResolver({ file, locale }: Text): LinkResolver {
  return async (address) => {
    const reference = resolveReference(file, address)
    if (reference.kind !== 'file') return undefined
    const image = (await getImages()).get(reference.path)
    if (image) return { href: addressOfFile(largestFile(image, image.use)) }
    const target = await addressOf(reference.path)
    if (!target) return undefined
    const language = target.locale === locale ? undefined : target.locale
    return { href: target.path + reference.fragment, language }
  }
}

function imageResolver({ file }: Text): ImageResolver {
  return async (address, use) => {
    const reference = resolveReference(file, address)
    const images = await getImages()
    const path = reference.kind === 'file' ? reference.path : ''
    const image = images.get(path)
    if (!image) throw new Error(`${file}: no image at ${address}`)
    return pictureOf(image, images.get(darkPath(path)), use)
  }
}
