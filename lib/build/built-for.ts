import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Settings } from './settings'

/** What a finished site depends on besides content and code. */
type Occasion = Pick<Settings, 'out' | 'cache' | 'mode' | 'day' | 'url'>

/** Of each folder that is built into: a preview beside a site says nothing of that. */
function noteIn({ cache, out }: Pick<Occasion, 'cache' | 'out'>): string {
  return path.join(cache, 'built', path.basename(out))
}

/** As JSON, of which no two occasions have the same. */
function noteOf({ out, mode, day, url }: Occasion): string {
  return JSON.stringify({ out, mode, day, url })
}

/** Notes it once a site is built, so that a preview or the site of another day is not taken for today’s. */
export function noteBuilt(occasion: Occasion): void {
  const note = noteIn(occasion)
  mkdirSync(path.dirname(note), { recursive: true })
  writeFileSync(note, noteOf(occasion))
}

/** While a site is built, nobody knows which one is there. */
export function forgetBuilt(folders: Pick<Occasion, 'cache' | 'out'>): void {
  rmSync(noteIn(folders), { force: true })
}

/** Whether the site that was built last into this folder is that of this occasion. */
export function isBuiltFor(occasion: Occasion): boolean {
  try {
    return readFileSync(noteIn(occasion), 'utf8') === noteOf(occasion)
  } catch {
    return false
  }
}
