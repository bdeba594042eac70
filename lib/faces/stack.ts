import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { facesFolder } from './own-faces'
import { openTypeface, type Typeface } from './typeface'

/** Faces that together write a text, each opened when a text has letters that those before it lack. */
export type FaceStack = (text: string) => Promise<Typeface[]>

/** A stack of font files, the preferred first, at one weight: by name those of the project in `root`, by path any other. */
export function stackFaces(root: string, names: readonly string[], weight: number): FaceStack {
  const opened: Promise<Typeface>[] = []
  const typefaceAt = (at: number, name: string) => {
    opened[at] ??= readFile(path.resolve(root, facesFolder, name)).then((bytes) =>
      openTypeface(bytes, weight),
    )
    return opened[at]
  }
  return async (text) => {
    const typefaces: Typeface[] = []
    let missing = [...new Set(text)]
    for (const [at, name] of names.entries()) {
      const typeface = await typefaceAt(at, name)
      typefaces.push(typeface)
      missing = missing.filter((letter) => !typeface.has(letter.codePointAt(0) ?? 0))
      if (missing.length === 0) break
    }
    return typefaces
  }
}
