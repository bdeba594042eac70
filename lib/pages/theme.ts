import { readFileSync } from 'node:fs'
import path from 'node:path'

const css = readFileSync(path.join(process.cwd(), 'app/globals.css'), 'utf8')

/**
 * The light value of a colour of the theme, such as `#9a3412` for `accent`, for what is drawn without a style sheet.
 * @throws {Error} where the style sheet has no such colour, or writes it otherwise than `light-dark(#…, #…)`
 */
export function lightColor(name: string): string {
  const value = new RegExp(`--color-${name}: light-dark\\((#\\w{6}), #\\w{6}\\)`).exec(css)?.[1]
  if (!value) throw new Error(`app/globals.css: no --color-${name}: light-dark(#rrggbb, #rrggbb)`)
  return value
}
