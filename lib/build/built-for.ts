import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Settings } from './settings'

/** What a finished site depends on besides content and code. */
type Occasion = Pick<Settings, 'out' | 'cache' | 'mode' | 'day' | 'url'>

function noteIn(cache: string): string {
  return path.join(cache, 'built-for')
}

/** As JSON, of which no two occasions have the same. */
function noteOf({ out, mode, day, url }: Occasion): string {
  return JSON.stringify({ out, mode, day, url })
}

/** Notes it once a site is built, so that a preview or the site of another day is not taken for today’s. */
export function noteBuilt(occasion: Occasion): void {
  mkdirSync(occasion.cache, { recursive: true })
  writeFileSync(noteIn(occasion.cache), noteOf(occasion))
}

/** While a site is built, nobody knows which one is there. */
export function forgetBuilt({ cache }: Pick<Occasion, 'cache'>): void {
  rmSync(noteIn(cache), { force: true })
}

/** Whether the site that was built last is that of this occasion. */
export function isBuiltFor(occasion: Occasion): boolean {
  try {
    return readFileSync(noteIn(occasion.cache), 'utf8') === noteOf(occasion)
  } catch {
    return false
  }
}
