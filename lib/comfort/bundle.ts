import { createHash } from 'node:crypto'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { comfortScriptPath } from '@/lib/urls'

/** The comfort script as it is served. */
interface ComfortScript {
  /** First 16 hexadecimal digits of the SHA-256 of the code: the address changes with it. */
  hash: string
  path: string
  code: string
}

let bundled: ComfortScript | undefined

/** Bundles the comfort script once a process; in development, a changed script needs a restart. */
export function comfortScript(): ComfortScript {
  bundled ??= bundle()
  return bundled
}

function bundle(): ComfortScript {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(process.cwd(), 'lib/comfort/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'iife',
  })
  const code = outputFiles.map(({ text }) => text).join('')
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16)
  return { hash, path: comfortScriptPath(hash), code }
}
