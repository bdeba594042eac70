import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inspectImage } from './inspect'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inspect-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** An animation of single pixels on a large screen: 15 bytes a picture (https://www.w3.org/Graphics/GIF/spec-gif89a.txt). */
function animation(width: number, height: number, pictures: number): Buffer {
  const screen = Buffer.from([0, 0, 0, 0, 0x81, 0, 0])
  screen.writeUInt16LE(width, 0)
  screen.writeUInt16LE(height, 2)
  const colors = Buffer.alloc(12)
  const picture = Buffer.from('2c0000000001000100000202440100', 'hex')
  const film = Array.from({ length: pictures }, () => picture)
  return Buffer.concat([Buffer.from('GIF89a'), screen, colors, ...film, Buffer.from(';')])
}

async function inspect(bytes: Buffer) {
  const onDisk = path.join(folder, 'film.gif')
  writeFileSync(onDisk, bytes)
  return inspectImage({ path: 'content/posts/2026-01-02-x/film.gif', onDisk }, folder)
}

it('counts the pixels of all pictures of an animation', async () => {
  const facts = { animated: true, width: 20, height: 10 }
  expect(await inspect(animation(20, 10, 16))).toMatchObject(facts)
  expect(await inspect(animation(2_000, 2_000, 16))).toMatchObject({
    code: 'image-pixels',
    values: { most: 60_000_000, found: 64_000_000 },
  })
})

it('tells a picture that Git keeps elsewhere from a damaged one', async () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'
  expect(await inspect(Buffer.from(pointer))).toMatchObject({ code: 'attachment-pointer' })
  expect(await inspect(Buffer.from('version'))).toMatchObject({ code: 'image-damaged' })
})
