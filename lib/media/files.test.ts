import { describe, expect, it } from 'vitest'
import type { Image } from '@/lib/model/image'
import { filesOf, imageSets, largestFile } from './files'

function image(facts: Partial<Image> = {}): Image {
  return {
    path: 'content/posts/2026-01-02-x/Größe & Maß.jpg',
    onDisk: '/nowhere',
    hash: 'ab'.repeat(32),
    format: 'jpeg',
    width: 4000,
    height: 3000,
    animated: false,
    colors: ['#000000'],
    ...facts,
  }
}

function namesOf(facts?: Partial<Image>): string[] {
  return filesOf(image(facts), undefined).map(({ name }) => name)
}

describe('imageSets', () => {
  it('offers AVIF before JPEG, from phone to double density', () => {
    const { better, fallback } = imageSets(image(), undefined)
    expect(better.map(({ files }) => files.map(({ name }) => name))).toEqual([
      ['groesse-mass-684.avif', 'groesse-mass-1026.avif', 'groesse-mass-1368.avif'],
    ])
    expect(fallback.files.map(({ name }) => name)).toEqual([
      'groesse-mass-684.jpg',
      'groesse-mass-1368.jpg',
    ])
  })

  it.each([
    ['column', 100, [100]],
    ['column', 700, [700]],
    ['column', 800, [684, 800]],
    ['column', 1368, [684, 1026, 1368]],
    ['column', 4000, [684, 1026, 1368]],
    ['cover', 1500, [684, 1026, 1500]],
    ['cover', 4000, [684, 1026, 1368, 1920]],
    ['square', 60, [60]],
    ['square', 4000, [96, 192, 384]],
  ] as const)('shows as a %s what is %i pixels wide in widths of %j', (shape, width, widths) => {
    const { better } = imageSets(image({ width }), undefined, shape)
    expect(better.flatMap(({ files }) => files).map((file) => file.width)).toEqual(widths)
  })

  it('cuts a square no larger than the picture is high', () => {
    const { fallback } = imageSets(image({ height: 120 }), undefined, 'square')
    expect(fallback.files.map(({ name }) => name)).toEqual(['groesse-mass-square-120.jpg'])
  })

  it('falls back to a format that every browser shows', () => {
    const fallbackOf = (facts: Partial<Image>) => imageSets(image(facts), undefined).fallback.format
    expect(fallbackOf({ format: 'avif' })).toBe('jpeg')
    expect(fallbackOf({ format: 'png' })).toBe('jpeg')
    expect(fallbackOf({ format: 'png', colors: undefined })).toBe('png')
    expect(fallbackOf({ format: 'webp', colors: undefined })).toBe('png')
    expect(fallbackOf({ format: 'gif' })).toBe('jpeg')
    expect(fallbackOf({ format: 'gif', animated: true })).toBe('gif')
  })

  it('keeps what moves, with a still for readers who want no motion', () => {
    const facts = { format: 'gif', animated: true, width: 300, path: 'a/move.gif' } as const
    expect(imageSets(image(facts), undefined).better.map(({ still }) => still)).toEqual([
      true,
      false,
    ])
    expect(namesOf(facts)).toEqual([
      'move-300-still.webp',
      'move-300.webp',
      'move-300.gif',
      'move-300.gif',
    ])
  })

  it('leaves a drawing alone', () => {
    expect(namesOf({ format: 'svg', path: 'a/figure.dark.svg' })).toEqual([
      'figure-dark.svg',
      'figure-dark.svg',
    ])
  })

  it('gives files another address when the picture or what is said of it changes', () => {
    const hashOf = (facts: Partial<Image>, use?: 'generated') =>
      largestFile(image(facts), use).folder
    expect(hashOf({})).toMatch(/^[0-9a-f]{16}-\d+$/)
    expect(hashOf({})).toBe(hashOf({ width: 10 }))
    expect(hashOf({ hash: 'cd'.repeat(32) })).not.toBe(hashOf({}))
    expect(hashOf({}, 'generated')).not.toBe(hashOf({}))
  })

  it('finds a name for a file without letters', () => {
    expect(namesOf({ format: 'svg', path: 'a/….svg' })[0]).toBe('image.svg')
  })
})

describe('largestFile', () => {
  it('shows all that there is to see, within reason', () => {
    expect(largestFile(image(), undefined)).toMatchObject({ width: 2052, format: 'jpeg' })
    expect(largestFile(image({ width: 1500 }), undefined).width).toBe(1500)
  })
})
