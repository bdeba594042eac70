import { describe, expect, it } from 'vitest'
import type { Image } from '@/lib/model/image'
import { darkPath, pictureOf } from './picture'

const image: Image = {
  path: 'content/posts/2026-01-02-x/figure.png',
  onDisk: '/nowhere',
  hash: 'ab'.repeat(32),
  format: 'png',
  width: 800,
  height: 600,
  animated: false,
  colors: ['#000000'],
}
const dark: Image = { ...image, hash: 'cd'.repeat(32), path: darkPath(image.path), width: 400 }

describe('darkPath', () => {
  it('puts the scheme before the ending', () => {
    expect(darkPath('content/posts/a.b/figure.v2.png')).toBe('content/posts/a.b/figure.v2.dark.png')
  })
})

describe('pictureOf', () => {
  it('lists the better formats and leaves the rest to the image itself', () => {
    const { sources, src, srcSet, width, height } = pictureOf(image)
    expect(sources.map(({ type, media }) => [type, media])).toEqual([['image/avif', undefined]])
    expect(srcSet).toMatch(
      /^\/images\/[0-9a-f]{16}-2\/figure-684\.jpg 684w, \/images\/[0-9a-f]{16}-2\/figure-800\.jpg 800w$/,
    )
    expect(src).toMatch(/figure-800\.jpg$/)
    expect([width, height]).toEqual([800, 600])
  })

  it('puts the dark picture with its own size before the light one', () => {
    const { sources, colors } = pictureOf(image, dark)
    expect(sources.map(({ type, media, width }) => [type, media, width])).toEqual([
      ['image/avif', 'screen and (prefers-color-scheme: dark)', 400],
      ['image/jpeg', 'screen and (prefers-color-scheme: dark)', 400],
      ['image/avif', undefined, undefined],
    ])
    expect(colors).toBeUndefined()
  })

  it('shows readers who want no motion a still', () => {
    const film: Image = { ...image, format: 'gif', animated: true }
    expect(pictureOf(film, { ...film, path: dark.path }).sources.map(({ media }) => media)).toEqual(
      [
        'screen and (prefers-color-scheme: dark) and (prefers-reduced-motion: reduce)',
        'screen and (prefers-color-scheme: dark)',
        'screen and (prefers-color-scheme: dark)',
        '(prefers-reduced-motion: reduce)',
        undefined,
      ],
    )
  })

  it('enlarges what the column cannot show', () => {
    expect(pictureOf(image).enlarged?.src).toMatch(/figure-800\.jpg$/)
    expect(pictureOf(image, dark).enlarged?.dark).toMatch(/figure-dark-400\.jpg$/)
    expect(pictureOf({ ...image, width: 684 }).enlarged).toBeUndefined()
    expect(pictureOf({ ...image, width: 100, format: 'svg' }).enlarged).toBeDefined()
  })

  it('cuts squares, which cannot be enlarged', () => {
    const { width, height, src, enlarged } = pictureOf(image, undefined, undefined, 'square')
    expect([width, height, enlarged]).toEqual([600, 600, undefined])
    expect(src).toMatch(/figure-square-192\.jpg$/)
  })

  it('names no original of a square, which stands in no article and is never reviewed', () => {
    const originals = (shape: 'cover' | 'square') => {
      const { original, originalDark } = pictureOf(image, dark, undefined, shape)
      return [original, originalDark].map((file) => file?.address.startsWith('/images/'))
    }
    expect(originals('cover')).toEqual([true, true])
    expect(originals('square')).toEqual([undefined, undefined])
  })

  it('takes the text’s word on AI before the file’s', () => {
    expect(pictureOf({ ...image, use: 'edited' }).use).toBe('edited')
    expect(pictureOf({ ...image, use: 'edited' }, undefined, 'generated').use).toBe('generated')
    expect(pictureOf(image).use).toBeUndefined()
  })
})
