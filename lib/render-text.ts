import type { ReactElement } from 'react'
import type { Page, Post } from './content/post'
import { addressOf } from './content/posts'
import { resolveReference } from './content/references'
import { sourceHeadings, translatorFor } from './i18n/messages'
import { imageSize, readImage } from './images'
import type { ImageResolver } from './markdown/images'
import type { LinkResolver } from './markdown/links'
import type { RenderContext } from './markdown/plugins'
import { renderMarkdown } from './markdown/render'
import { imagePath } from './urls'

type Text = Pick<Post | Page, 'body' | 'file' | 'locale'>

/** Renders the excerpt or the whole text of an article or page to React elements. */
export async function renderText(text: Text, part: RenderContext['part']): Promise<ReactElement> {
  return renderMarkdown(text.body, await renderContext(text, part))
}

async function renderContext(text: Text, part: RenderContext['part']): Promise<RenderContext> {
  const t = await translatorFor(text.locale)
  return {
    locale: text.locale,
    part,
    sourceWords: await sourceHeadings(text.locale),
    resolveLink: linkResolver(text),
    resolveImage: imageResolver(text),
    names: {
      footnotes: t('text.footnotes'),
      backToText: t('text.backToText'),
      table: t('text.table'),
    },
  }
}

function linkResolver({ file, locale }: Text): LinkResolver {
  return async (address) => {
    const reference = resolveReference(file, address)
    if (reference.kind !== 'file') return undefined
    const target = await addressOf(reference.path)
    if (!target) return undefined
    const language = target.locale === locale ? undefined : target.locale
    return { href: target.path + reference.fragment, language }
  }
}

function imageResolver({ file }: Text): ImageResolver {
  return async (address) => {
    const reference = resolveReference(file, address)
    const image = reference.kind === 'file' ? await readImage(reference.path) : undefined
    if (!image) throw new Error(`${file}: no image at ${address}`)
    return { src: imagePath(image.hash, image.name), ...(await imageSize(image.bytes)) }
  }
}
