import { sourceHeadings, type Translator } from '@/lib/i18n/messages'
import type { ImageResolver } from '@/lib/markdown/images'
import type { LinkResolver } from '@/lib/markdown/links'
import type { RenderContext } from '@/lib/markdown/plugins'
import { toPortable } from '@/lib/markdown/portable'
import type { PublishedText } from '@/lib/markdown/published-text'
import { renderHtml } from '@/lib/markdown/render'
import { addressOfFile, largestFile } from '@/lib/media/files'
import { darkPath, pictureOf } from '@/lib/media/picture'
import type { Page, Post } from '@/lib/model/post'
import { claimAnchor, sourceAnchor } from '@/lib/sources/claims'
import { absolute } from '@/lib/urls'
import { resolveReference } from './references'
import { editionIn, type Site } from './site'

type Text = Pick<Page, 'body' | 'file' | 'locale'> & Partial<Pick<Post, 'sources'>>

type Indexes = Pick<Site, 'addresses' | 'images' | 'editions' | 'url'>

/** Publishes the text of an article or page: what it links to and shows is found in the site's indexes. */
export async function publish(text: Text, site: Indexes): Promise<PublishedText> {
  const article = renderContext(text, 'article', site)
  const excerpt = renderContext(text, 'excerpt', site)
  const base = absolute(site.url, site.addresses.get(text.file)?.path ?? '/')
  const { html, headings } = await renderHtml(text.body, article)
  return {
    html,
    headings,
    excerptHtml: (await renderHtml(text.body, excerpt)).html,
    feedHtml: (await renderHtml(text.body, article, base)).html,
    feedExcerptHtml: (await renderHtml(text.body, excerpt, base)).html,
    markdown: await toPortable(text.body, article, base),
  }
}

/** Ids of the layout, of what stands around a text and of the markers in it. */
function siteIds({ sources = [] }: Text): string[] {
  const anchors = sources.flatMap(({ claims = 0 }, index) => [
    sourceAnchor(index + 1),
    ...Array.from({ length: claims }, (_, place) => claimAnchor(index + 1, place + 1)),
  ])
  return ['content', 'publisher', 'related', 'sources', ...anchors]
}

function renderContext(text: Text, part: RenderContext['part'], site: Indexes): RenderContext {
  const { t, messages } = editionIn(site, text.locale)
  return {
    locale: text.locale,
    part,
    sourceWords: sourceHeadings(messages),
    claims: {
      sources: text.sources ?? [],
      label: (number, title) => t('sources.claim', { number, title }),
    },
    resolveLink: linkResolver(text, site),
    resolveImage: imageResolver(text, site),
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

function linkResolver({ file, locale }: Text, { images, addresses }: Indexes): LinkResolver {
  return async (address) => {
    const reference = resolveReference(file, address)
    if (reference.kind !== 'file') return undefined
    const image = images.get(reference.path)
    if (image) return { href: addressOfFile(largestFile(image, image.use)) }
    const target = addresses.get(reference.path)
    if (!target) return undefined
    const language = target.locale === locale ? undefined : target.locale
    return { href: target.path + reference.fragment, language }
  }
}

function imageResolver({ file }: Text, { images }: Indexes): ImageResolver {
  return async (address, use) => {
    const reference = resolveReference(file, address)
    const path = reference.kind === 'file' ? reference.path : ''
    const image = images.get(path)
    if (!image) throw new Error(`${file}: no image at ${address}`)
    return pictureOf(image, images.get(darkPath(path)), use)
  }
}
