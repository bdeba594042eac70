import { createHash } from 'node:crypto'
import path from 'node:path'
import { build } from 'esbuild'
import type { Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import { scriptPath } from '@/lib/urls'
import { type FilesOf, fileOf, mediaTypes } from './registry'

/** What runs in readers' browsers, each with the file that it is bundled from. */
const entryPoints = {
  page: 'lib/browser/page/main.ts',
  search: 'lib/browser/search/main.ts',
  verify: 'lib/browser/verify/main.ts',
}

export type ScriptName = keyof typeof entryPoints

/** A script as it is served. */
export interface Script {
  /** Its address holds the hash of its code. */
  path: string
  code: string
}

/** What runs in readers' browsers, as files. */
export const scriptFiles: FilesOf = (_, { scripts }) =>
  scripts.map(({ path, code }) =>
    fileOf(
      path,
      mediaTypes.script,
      () => code,
      (text) => text,
    ),
  )

/**
 * Bundles the site's own scripts.
 * @param project the folder of the project's code
 */
export async function bundleScripts(project: string): Promise<Record<ScriptName, Script>> {
  const [page, search, verify] = await Promise.all([
    bundle(project, 'page'),
    bundle(project, 'search'),
    bundle(project, 'verify'),
  ])
  return { page, search, verify }
}

async function bundle(project: string, name: ScriptName): Promise<Script> {
  const { outputFiles } = await build({
    entryPoints: [path.join(project, entryPoints[name])],
    absWorkingDir: project,
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'iife',
  })
  return scriptOf(`${name}.js`, outputFiles.map(({ text }) => text).join(''))
}

function scriptOf(name: string, code: string): Script {
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16)
  return { path: scriptPath(hash, name), code }
}

/** The page's script in each language of a site: it brings its words along, so that no page carries them. */
export function pageScripts(
  { code }: Script,
  { editions }: Pick<Site, 'editions'>,
): ReadonlyMap<Locale, Script> {
  return new Map(
    [...editions.values()].map(({ locale, messages: { page } }) => [
      locale,
      scriptOf(`page.${locale}.js`, `const klartextWords=${JSON.stringify(page)};${code}`),
    ]),
  )
}

/** Where each language's script is served. */
export function pathsOf(scripts: ReadonlyMap<Locale, Script>): Record<Locale, string> {
  return Object.fromEntries([...scripts].map(([locale, { path }]) => [locale, path]))
}
