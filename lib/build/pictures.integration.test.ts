import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bytesOfFile } from '@/lib/media/encode'
import { filesOf } from '@/lib/media/files'
import { inspectImage } from '@/lib/media/inspect'
import type { Image } from '@/lib/model/image'
import type { PictureProcess } from './pictures'

let folder: string
let pictures: PictureProcess

/** Beside the packages, which programs of a build load. */
beforeAll(async () => {
  mkdirSync('.cache', { recursive: true })
  folder = mkdtempSync(path.resolve('.cache/pictures-'))
  await build({
    entryPoints: ['lib/build/pictures.ts', 'lib/build/picture-worker.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  })
  const program: typeof import('./pictures') = await import(path.join(folder, 'pictures.mjs'))
  pictures = program.pictureProcess()
})

afterAll(() => {
  pictures.end()
  rmSync(folder, { recursive: true })
})

async function drawing(name: string): Promise<Image> {
  const create = { width: 900, height: 600, channels: 3 as const, background: '#1d5a9e' }
  const onDisk = path.join(folder, name)
  writeFileSync(onDisk, await sharp({ create }).png().toBuffer())
  const image = await inspectImage({ path: `content/posts/2026-01-02-x/${name}`, onDisk }, folder)
  if ('code' in image) throw new Error(image.code)
  return image
}

it('makes the same bytes in a process of its own, whoever asks for them at once', async () => {
  const image = await drawing('a.png')
  const files = filesOf(image, undefined)
  const [here, there] = ['here', 'there'].map((name) => path.join(folder, name))
  const made = await Promise.all(
    [...files, ...files].map((file) => pictures.bytesOfFile(image, file, there ?? '')),
  )
  const expected = await Promise.all(files.map((file) => bytesOfFile(image, file, here ?? '')))
  expect(files.length).toBeGreaterThan(2)
  expect(made).toEqual([...expected, ...expected])
})

it('tells why a picture cannot be made', async () => {
  const image = await drawing('b.png')
  const [file] = filesOf(image, undefined)
  writeFileSync(image.onDisk, 'no picture')
  const making = file && pictures.bytesOfFile(image, file, path.join(folder, 'broken'))
  await expect(making).rejects.toThrow('unsupported image format')
})
