import { createHash } from 'node:crypto'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { scriptPath } from '@/lib/hosting/urls'

/** The site's own scripts, each with the file that it is bundled from. */
const entryPoints = {
  comfort: 'lib/browser/page/main.ts',
  search: 'lib/browser/search/main.ts',
}

type ScriptName = keyof typeof entryPoints

/** A script as it is served. */
interface SiteScript {
  /** First 16 hexadecimal digits of the SHA-256 of the code: the address changes with it. */
  hash: string
  /** Name of the file. */
  name: string
  path: string
  code: string
}

const bundled = new Map<ScriptName, SiteScript>()

/** Bundles a script once a process; in development, a changed script needs a restart. */
export function siteScript(name: ScriptName): SiteScript {
  const script = bundled.get(name) ?? bundle(name)
  bundled.set(name, script)
  return script
}

export function siteScripts(): SiteScript[] {
  return [siteScript('comfort'), siteScript('search')]
}

function bundle(name: ScriptName): SiteScript {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(process.cwd(), entryPoints[name])],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'iife',
  })
  const code = outputFiles.map(({ text }) => text).join('')
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16)
  const file = `${name}.js`
  return { hash, name: file, path: scriptPath(hash, file), code }
}
