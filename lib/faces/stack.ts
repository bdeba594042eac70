import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { lazily } from '@/lib/cache/lazily'
import { facesFolder } from './own-faces'
import type { OwnFace } from './publisher-faces'
import { openTypeface, type Typeface, weightDistance } from './typeface'

/** Faces that together write a text, each opened when a text has letters that those before it lack. */
export type FaceStack = (text: string) => Promise<Typeface[]>

/**
 * A stack of font files at one weight: a publisher's own, upright ones, the nearest in weight first, then by name those
 * of the project in `root`, the preferred first.
 */
export function stackFaces(
  root: string,
  names: readonly string[],
  weight: number,
  own: readonly OwnFace[] = [],
): FaceStack {
  const openOurs = names.map((name) =>
    lazily(() => open(path.join(root, facesFolder, name), weight)),
  )
  const openOwn = lazily(() => openUpright(own, weight))
  async function* inOrder(): AsyncGenerator<Typeface> {
    yield* await openOwn()
    for (const openOne of openOurs) yield await openOne()
  }
  return async (text) => {
    const typefaces: Typeface[] = []
    let missing = [...new Set(text)]
    for await (const typeface of inOrder()) {
      typefaces.push(typeface)
      missing = missing.filter((letter) => !typeface.has(letter.codePointAt(0) ?? 0))
      if (missing.length === 0) break
    }
    return typefaces
  }
}

/** Files of separate weights are told apart by what they hold. */
async function openUpright(files: readonly OwnFace[], weight: number): Promise<Typeface[]> {
  const opened = await Promise.all(files.map(({ onDisk }) => open(onDisk, weight)))
  return opened
    .filter(({ italic }) => !italic)
    .sort((a, b) => weightDistance(a, weight) - weightDistance(b, weight))
}

async function open(file: string, weight: number): Promise<Typeface> {
  return openTypeface(await readFile(file), weight)
}
