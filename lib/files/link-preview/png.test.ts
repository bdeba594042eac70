import sharp from 'sharp'
import { expect, it } from 'vitest'
import { Coverage } from './coverage'
import { Ink } from './ink'
import { encodePng } from './png'

it('writes a PNG that other programs read', async () => {
  const palette = [
    [255, 255, 255],
    [154, 52, 18],
    [0, 0, 0],
  ]
  const png = encodePng(3, new Uint8Array([0, 0, 1, 2, 0, 2, 1, 0]), palette)
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height, info.channels]).toEqual([3, 2, 3])
  expect([...data]).toEqual([0, 1, 2, 2, 1, 0].flatMap((place) => palette[place] ?? []))
})

it('blends a colour into the ground along soft edges, each colour once', () => {
  const ink = new Ink('#ffffff', 4, 1)
  const sheet = new Coverage(4, 1)
  const box = (left: number, right: number) => (coverage: Coverage) =>
    coverage.add(
      { points: [left, 0, right, 0, right, 1, left, 1], closed: true },
      { x: 0, y: 0, scaleX: 1, scaleY: 1 },
    )
  ink.print('#000000', sheet, box(0, 1.5))
  ink.print('#ff0000', sheet, box(2.5, 3))
  ink.print('#000000', sheet, box(3, 4))
  expect([...ink.rgb()]).toEqual([0, 0, 0, 128, 128, 128, 255, 128, 128, 0, 0, 0])
  expect(ink.palette).toHaveLength(21)
})
