import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import type { Picture } from '@/lib/media/picture'
import { problemList } from '../tree/problems'
import { findPictures, type ImageResolver } from './images'
import { placePictures } from './place-pictures'

const words = {
  use: { generated: 'Bild mit KI erstellt', edited: 'Bild mit KI bearbeitet' },
  enlarge: 'Bild vergrößern',
  close: 'Bild schließen',
  original: 'Original',
}

const picture: Picture = {
  sources: [
    {
      media: 'screen and (prefers-color-scheme: dark)',
      type: 'image/png',
      srcSet: '/d.png 400w',
      width: 400,
      height: 300,
    },
    { type: 'image/avif', srcSet: '/a-384.avif 384w, /a-800.avif 800w' },
  ],
  src: '/a-800.png',
  srcSet: '/a-384.png 384w, /a-800.png 800w',
  width: 800,
  height: 600,
  colors: ['#000001', '#000002', '#000003', '#000004', '#000005', '#000006'],
  enlarged: { src: '/a-2000.webp', dark: '/d-2000.webp' },
}

const missing = { code: 'reference-image' } as const

function render(html: string, resolve: ImageResolver = (_, use) => ({ ...picture, use })) {
  const tree = fromHtml(html, { fragment: true })
  const { report } = problemList()
  const { pictures } = findPictures(tree, html, { resolve, words }, report)
  placePictures(tree, pictures, words)
  return tree
}

function imagesOf(html: string): Element[] {
  return selectAll('figure img:not([alt=""])', render(html))
}

const figure = (title = '') => `<p><img src="a.png" alt="Bild" title="${title}"></p>`

describe('placePictures', () => {
  it('leads to the untouched file where only that one proves its origin', () => {
    const credentials = '/images/a/a.png'
    const tree = render(figure('Unterschrift'), () => ({ ...picture, credentials }))
    const link = select('figure > .credentials[data-ui] > a', tree)
    expect([link?.properties.href, textOf(link ?? tree)]).toEqual([credentials, 'Original'])
    expect(select('.credentials', render(figure()))).toBeUndefined()
  })

  it('makes a figure of an image alone in its paragraph, with its title as caption', () => {
    const tree = render(`<p>\n${figure('Unterschrift').slice(3)}`)
    expect(textOf(select('figure > figcaption', tree) ?? tree)).toBe('Unterschrift')
    expect(select('figure .picture > picture > img', tree)?.properties).toMatchObject({
      src: '/a-800.png',
      srcSet: '/a-384.png 384w, /a-800.png 800w',
      sizes: '(min-width: 724px) 684px, calc(100vw - 40px)',
      width: 800,
      height: 600,
      alt: 'Bild',
      decoding: 'async',
    })
    expect(select('figure img', tree)?.properties.title).toBeUndefined()
  })

  it('offers every file before the image itself', () => {
    const sources = selectAll('figure .picture source', render(figure()))
    expect(sources.map(({ properties }) => [properties.media, properties.type])).toEqual([
      ['screen and (prefers-color-scheme: dark)', 'image/png'],
      [undefined, 'image/avif'],
    ])
  })

  it('leaves an image in its line, with its title', () => {
    const tree = render('<p>Ein <img src="a.png" alt="Bild" title="Titel"> im Satz</p>')
    expect(select('figure', tree)).toBeUndefined()
    expect(select('p > picture > img', tree)?.properties.title).toBe('Titel')
    expect(textOf(tree)).toBe('Ein  im Satz')
  })

  it('shows an image as wide as its HTML asks, never wider than it is', () => {
    const sizeOf = (width: number) => {
      const tree = render(`<p>Ein <img src="a.png" alt="" width="${width}"></p>`)
      const source = select('source[media]', tree)?.properties
      const image = select('img', tree)?.properties
      return [image?.width, image?.height, source?.width, source?.height]
    }
    expect(sizeOf(80)).toEqual([80, 60, 80, 60])
    expect(sizeOf(900)).toEqual([800, 600, 400, 300])
  })

  it('fetches the first image near the top before others, all others when they are near', () => {
    const images = imagesOf(`<p>a</p>${figure()}<p>b</p>${figure()}`)
    expect(images.map(({ properties }) => [properties.fetchPriority, properties.loading])).toEqual([
      ['high', undefined],
      [undefined, 'lazy'],
    ])
  })

  it('fetches no image first that stands further down', () => {
    const [low] = imagesOf(`<p>a</p><p>b</p><p>c</p>${figure()}`)
    expect(low?.properties.loading).toBe('lazy')
  })

  it('says what AI did, in words and to machines', () => {
    const tree = render(figure('Unterschrift | ai: generated'))
    expect(textOf(select('figcaption .picture-use', tree) ?? tree)).toBe('Bild mit KI erstellt')
    expect(select('figure', tree)?.properties['ai-disclosure']).toBe('ai-autonomous')
    const inline = render('<p>Ein <img src="a.png" alt="b" title="ai: edited"> Bild</p>')
    expect(textOf(inline)).toBe('Ein  Bild mit KI bearbeitet Bild')
    expect(select('[ai-disclosure]', render(figure('Unterschrift')))).toBeUndefined()
  })

  it('colours the place of a picture that has yet to arrive', () => {
    const tree = render(figure())
    const cells = selectAll('.picture > svg[aria-hidden=true] > rect', tree)
    expect(cells.map(({ properties: { x, y, fill } }) => [x, y, fill])).toEqual([
      ['0', '0', '#000001'],
      ['1', '0', '#000002'],
      ['2', '0', '#000003'],
      ['0', '1', '#000004'],
      ['1', '1', '#000005'],
      ['2', '1', '#000006'],
    ])
  })

  it('enlarges each figure of an article in a popover of its own', () => {
    const tree = render(figure() + figure())
    const targets = selectAll('button.enlarge', tree).map(({ properties }) => properties)
    expect(targets.map(({ popoverTarget }) => popoverTarget)).toEqual(['picture-1', 'picture-2'])
    expect(targets[0]?.ariaLabel).toBe('Bild vergrößern')
    expect(select('#picture-2', tree)?.properties).toMatchObject({
      popover: 'auto',
      ariaModal: 'true',
      ariaLabel: 'Bild',
    })
    expect(select('#picture-1 source', tree)?.properties.srcSet).toBe('/d-2000.webp')
    expect(select('#picture-1 img', tree)?.properties).toMatchObject({
      src: '/a-2000.webp',
      loading: 'lazy',
    })
    expect(select('#picture-1 button', tree)?.properties.ariaLabel).toBe('Bild schließen')
  })

  it('makes a gallery of several images alone in their paragraph, each with its own caption', () => {
    const tree = render(
      '<p><img src="a.png" alt="A" title="Erstes">\n<img src="b.png" alt="B" title="Zweites"></p>',
    )
    const captions = selectAll('div.gallery > figure > figcaption', tree).map((node) =>
      textOf(node),
    )
    expect(captions).toEqual(['Erstes', 'Zweites'])
    const images = selectAll('.gallery .picture img', tree).map(({ properties }) => properties)
    expect(images.map(({ alt, sizes, loading }) => [alt, sizes, loading])).toEqual([
      ['A', '(min-width: 724px) 342px, 50vw', undefined],
      ['B', '(min-width: 724px) 342px, 50vw', 'lazy'],
    ])
    expect(selectAll('button.enlarge', tree).map((node) => node.properties.popoverTarget)).toEqual([
      'picture-1',
      'picture-2',
    ])
  })

  it('leaves icons side by side in their line', () => {
    const icon = '<img src="a.png" alt="" width="20">'
    expect(select('figure, .gallery', render(`<p>${icon} ${icon}</p>`))).toBeUndefined()
    expect(select('figure', render(`<ul><li>${icon}</li><li>${icon}</li></ul>`))).toBeUndefined()
  })

  const first = '<img src="a.png" alt="A" title="Erstes">'
  const second = '<img src="b.png" alt="B">'
  it.each([
    ['ul', `<ul>\n<li>${first}</li>\n<li>${second}</li>\n</ul>`],
    ['ol', `<ol>\n<li>\n<p>${first}</p>\n</li>\n<li>\n<p>${second}</p>\n</li>\n</ol>`],
    ['ul', `<ul><li>${first}\n${second}</li><li>${second}</li></ul>`],
  ])('makes a gallery of a list of nothing but images, and leaves it a %s: %s', (tag, html) => {
    const tree = render(html)
    const items = selectAll(`${tag}.gallery > li > figure img:not([alt=""])`, tree)
    expect(items).toHaveLength(html.split('<img').length - 1)
    expect(items[0]?.properties.sizes).toBe('(min-width: 724px) 342px, 50vw')
    expect(textOf(select('figcaption', tree) ?? tree)).toBe('Erstes')
  })

  it.each([
    `<ul><li>${first}</li><li>Wort</li></ul>`,
    `<ul><li>${first} Wort</li><li>${second}</li></ul>`,
    `<ul><li>${first}</li></ul>`,
    `<ul><li>${first}<ul><li>${second}</li></ul></li><li>${second}</li></ul>`,
  ])('leaves the list of %s', (html) => {
    expect(select('.gallery', render(html))).toBeUndefined()
  })

  it.each([
    ['wide', '(min-width: 62.5rem) 60rem, calc(100vw - 40px)'],
    ['full', '100vw'],
  ])('lets a figure be %s, of files made for that', (width, sizes) => {
    const asked: unknown[] = []
    const tree = render(figure(`Unterschrift | ${width}`), (_, use, isWide) => {
      asked.push(isWide)
      return { ...picture, use }
    })
    expect(asked).toEqual([true])
    expect(select(`figure.${width} .picture img`, tree)?.properties.sizes).toBe(sizes)
    expect(textOf(select('figcaption', tree) ?? tree)).toBe('Unterschrift')
  })

  it('enlarges nothing that is seen in full', () => {
    const tree = render(figure(), () => ({ ...picture, enlarged: undefined }))
    expect(select('button', tree)).toBeUndefined()
  })

  it('takes out an image that has no picture', () => {
    expect(toHtml(render('<p>a<img src="b.png" alt="c"></p>', () => missing))).toBe('<p>a</p>')
  })
})
