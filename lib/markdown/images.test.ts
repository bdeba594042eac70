import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import type { Picture } from '@/lib/media/picture'
import { type ImageOptions, rehypeImages } from './images'

const words = {
  use: { generated: 'Bild mit KI erstellt', edited: 'Bild mit KI bearbeitet' },
  enlarge: 'Bild vergrößern',
  close: 'Bild schließen',
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

async function render(html: string, options: Partial<ImageOptions> = {}) {
  const tree = fromHtml(html, { fragment: true })
  const resolve: ImageOptions['resolve'] = async (_, use) => ({ ...picture, use })
  await rehypeImages({ resolve, part: 'article', words, ...options })(tree)
  return tree
}

async function imagesOf(html: string, options?: Partial<ImageOptions>): Promise<Element[]> {
  return selectAll('figure img:not([alt=""])', await render(html, options))
}

const figure = (title = '') => `<p><img src="a.png" alt="Bild" title="${title}"></p>`

describe('rehypeImages', () => {
  it('makes a figure of an image alone in its paragraph, with its title as caption', async () => {
    const tree = await render(`<p>\n${figure('Unterschrift').slice(3)}`)
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

  it('offers every file before the image itself', async () => {
    const sources = selectAll('figure .picture source', await render(figure()))
    expect(sources.map(({ properties }) => [properties.media, properties.type])).toEqual([
      ['screen and (prefers-color-scheme: dark)', 'image/png'],
      [undefined, 'image/avif'],
    ])
  })

  it('leaves an image in its line, with its title', async () => {
    const tree = await render('<p>Ein <img src="a.png" alt="Bild" title="Titel"> im Satz</p>')
    expect(select('figure', tree)).toBeUndefined()
    expect(select('p > picture > img', tree)?.properties.title).toBe('Titel')
    expect(textOf(tree)).toBe('Ein  im Satz')
  })

  it('shows an image as wide as its HTML asks, never wider than it is', async () => {
    const sizeOf = async (width: number) => {
      const tree = await render(`<p>Ein <img src="a.png" alt="" width="${width}"></p>`)
      const source = select('source[media]', tree)?.properties
      const image = select('img', tree)?.properties
      return [image?.width, image?.height, source?.width, source?.height]
    }
    expect(await sizeOf(80)).toEqual([80, 60, 80, 60])
    expect(await sizeOf(900)).toEqual([800, 600, 400, 300])
  })

  it('fetches the first image near the top before others, all others when they are near', async () => {
    const images = await imagesOf(`<p>a</p>${figure()}<p>b</p>${figure()}`)
    expect(images.map(({ properties }) => [properties.fetchPriority, properties.loading])).toEqual([
      ['high', undefined],
      [undefined, 'lazy'],
    ])
  })

  it('fetches no image first that stands further down or on an index', async () => {
    const [low] = await imagesOf(`<p>a</p><p>b</p><p>c</p>${figure()}`)
    const [listed] = await imagesOf(figure(), { part: 'excerpt' })
    expect(low?.properties.loading).toBe('lazy')
    expect(listed?.properties.loading).toBe('lazy')
  })

  it('says what AI did, in words and to machines', async () => {
    const tree = await render(figure('Unterschrift | ai: generated'))
    expect(textOf(select('figcaption .picture-use', tree) ?? tree)).toBe('Bild mit KI erstellt')
    expect(select('figure', tree)?.properties['ai-disclosure']).toBe('ai-autonomous')
    const inline = await render('<p>Ein <img src="a.png" alt="b" title="ai: edited"> Bild</p>')
    expect(textOf(inline)).toBe('Ein  Bild mit KI bearbeitet Bild')
    expect(select('[ai-disclosure]', await render(figure('Unterschrift')))).toBeUndefined()
  })

  it('colours the place of a picture that has yet to arrive', async () => {
    const tree = await render(figure())
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

  it('enlarges each figure of an article in a popover of its own', async () => {
    const tree = await render(figure() + figure())
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

  it('enlarges nothing on an index, nor what is seen in full', async () => {
    expect(select('button', await render(figure(), { part: 'excerpt' }))).toBeUndefined()
    const resolve = async () => ({ ...picture, enlarged: undefined })
    expect(select('button', await render(figure(), { resolve }))).toBeUndefined()
  })
})
