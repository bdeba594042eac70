import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import { onDark } from '@/lib/media/dark'
import { columnWidth } from '@/lib/media/files'
import type { Picture } from '@/lib/media/picture'
import { disclosePicture, type PictureUse } from '@/lib/model/image'
import type { FigureWidth } from './image-title'

/** What the site says of a picture, in the page's language. */
export interface PictureWords {
  use: Record<PictureUse, string>
  enlarge: string
  close: string
  /** Leads to the untouched file with its Content Credentials. */
  original: string
}

export interface ShownPicture {
  picture: Picture
  alt: string
  caption?: string
  /** Seen at once, so that it is fetched before others. */
  isUrgent: boolean
}

/** How much room a figure takes: that of one in a gallery, or what its title says. */
type Extent = FigureWidth | 'gallery'

/** As wide as the theme makes it (`app/styles/theme.css`, `app/styles/wide.css`), with the page's padding beside it. */
const sizes: Record<Extent, string> = {
  column: `(min-width: ${columnWidth + 40}px) ${columnWidth}px, calc(100vw - 40px)`,
  gallery: `(min-width: ${columnWidth + 40}px) ${columnWidth / 2}px, 50vw`,
  wide: '(min-width: 62.5rem) 60rem, calc(100vw - 40px)',
  full: '100vw',
}

/** A figure with what AI did to the picture below it. `zoomId` lets it be enlarged, if there is more to see. */
export function figure(
  shown: ShownPicture & { extent: Extent; zoomId: string },
  words: PictureWords,
): Element {
  const { picture, alt, caption, zoomId, extent } = shown
  const label = labelOf(picture, words)
  const { enlarged } = picture
  const zoom = enlarged && { id: zoomId, ...enlarged }
  const below = [...(caption ? [caption] : []), ...(label ? [label] : [])]
  const isBeyond = extent === 'wide' || extent === 'full'
  return h('figure', { className: isBeyond ? [extent] : undefined, ...disclosureOf(picture) }, [
    h('div', { className: ['picture'] }, [
      ...placeholder(picture.colors),
      pictureElement(shown),
      ...(zoom ? [zoomButton(zoom.id, words)] : []),
    ]),
    ...(below.length > 0 ? [h('figcaption', below)] : []),
    ...credentialsOf(picture, words),
    ...(zoom ? [zoomed(zoom, alt, words)] : []),
  ])
}

/** A picture in a line of text, where a caption can only be a title. */
export function inlinePicture(shown: ShownPicture, words: PictureWords): Element {
  const label = labelOf(shown.picture, words)
  const picture = pictureElement({ ...shown, extent: 'column' }, shown.caption)
  return label ? h('span', disclosureOf(shown.picture), [picture, ' ', label]) : picture
}

function pictureElement(
  { picture, alt, isUrgent, extent }: ShownPicture & { extent: Extent },
  title?: string,
): Element {
  const { src, srcSet, width, height, sources } = picture
  const sizesFor = (set: string) => (/\s\d+w\b/.test(set) ? { sizes: sizes[extent] } : {})
  return h('picture', [
    ...sources.map((source) => h('source', { ...source, ...sizesFor(source.srcSet) })),
    h('img', {
      src,
      ...(srcSet !== src && { srcSet, ...sizesFor(srcSet) }),
      width,
      height,
      alt,
      title,
      dataOriginal: picture.original?.address,
      dataOriginalDark: picture.originalDark?.address,
      ...(isUrgent ? { fetchPriority: 'high' } : { loading: 'lazy' }),
      decoding: 'async',
    }),
  ])
}

/** The picture's colours behind it until it arrives; a drawing, since the policy for styles lets no attribute pass. */
function placeholder(colors: string[] = []): Element[] {
  if (colors.length === 0) return []
  const cells = colors.map((fill, at) =>
    h('rect', {
      x: String(at % 3),
      y: String(Math.floor(at / 3)),
      width: 1,
      height: 1,
      fill,
    }),
  )
  const properties = { viewBox: '0 0 3 2', preserveAspectRatio: 'none', ariaHidden: 'true' }
  return [h('svg', properties, cells)]
}

/** Who made it, in words: in the metadata as well (`lib/media/encode.ts`), but those nobody reads. */
function labelOf({ use }: Picture, words: PictureWords): Element | undefined {
  if (!use) return undefined
  return h('span', { className: ['picture-use'], dataUse: use }, words.use[use])
}

/** The way to the file that proves where the picture comes from: none that is made of it can. */
function credentialsOf({ credentials }: Picture, words: PictureWords): Element[] {
  if (!credentials) return []
  return [
    h(
      'p',
      { className: ['credentials'], dataUi: '' },
      h('a', { href: credentials }, words.original),
    ),
  ]
}

/** The nearest statement counts (https://www.w3.org/community/ai-content-disclosure/): without one, the article's. */
function disclosureOf({ use }: Picture): Properties {
  return use ? { 'ai-disclosure': disclosePicture(use).token } : {}
}

interface Zoom {
  id: string
  src: string
  dark?: string
}

function zoomButton(id: string, words: PictureWords): Element {
  const properties = { type: 'button', className: ['enlarge'], popoverTarget: id }
  return h('button', { ...properties, ariaLabel: words.enlarge })
}

/**
 * The picture over the whole window, opened and closed without a script (https://html.spec.whatwg.org/multipage/popover.html).
 * Reader modes leave out what is modal, so that they show the picture once.
 */
function zoomed(zoom: Zoom, alt: string, words: PictureWords): Element {
  const { id, src, dark } = zoom
  const close = {
    type: 'button',
    popoverTarget: id,
    popoverTargetAction: 'hide',
    ariaLabel: words.close,
  }
  const darkSource = dark ? [h('source', { media: onDark, srcSet: dark })] : []
  return h(
    'div',
    {
      id,
      popover: 'auto',
      className: ['zoomed'],
      role: 'dialog',
      ariaModal: 'true',
      ariaLabel: alt,
    },
    [
      h('picture', [...darkSource, h('img', { src, alt: '', loading: 'lazy' })]),
      h('button', close),
    ],
  )
}
