import path from 'node:path'
import { build } from 'esbuild'
import { shortHashOf } from '@/lib/cache/fingerprint'
import type { Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import { scriptPath } from '@/lib/urls'
import { type FilesOf, fileOf, mediaTypes } from './registry'

/** What runs in readers' browsers, each with the file that it is bundled from. */
const entryPoints = {
  page: 'lib/browser/page/main.ts',
  embed: 'lib/browser/embed/main.ts',
  search: 'lib/browser/search/main.ts',
  verify: 'lib/browser/verify/main.ts',
}

/** A script as it is served. */
interface Script {
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

/** A site's own scripts. */
export interface SiteScripts {
  files: readonly Script[]
  /** Where each is served. */
  paths: { page: Readonly<Record<Locale, string>> } & Readonly<
    Record<'embed' | 'search' | 'verify', string>
  >
}

/**
 * Bundles a site's own scripts. The page's brings the words of its language along, so that no page carries them.
 * @param project the folder of the project's code
 */
export async function bundleScripts(
  project: string,
  { editions }: Pick<Site, 'editions'>,
): Promise<SiteScripts> {
  const [page, embed, search, verify] = await Promise.all([
    bundle(project, 'page'),
    bundle(project, 'embed').then((code) => scriptOf('embed.js', code)),
    bundle(project, 'search').then((code) => scriptOf('search.js', code)),
    bundle(project, 'verify').then((code) => scriptOf('verify.js', code)),
  ])
  const pages = [...editions.values()].map(({ locale, messages }): [Locale, Script] => [
    locale,
    scriptOf(`page.${locale}.js`, `const klartextWords=${JSON.stringify(messages.page)};${page}`),
  ])
  return {
    files: [...pages.map(([, script]) => script), embed, search, verify],
    paths: {
      page: Object.fromEntries(pages.map(([locale, { path }]) => [locale, path])),
      embed: embed.path,
      search: search.path,
      verify: verify.path,
    },
  }
}

async function bundle(project: string, name: keyof typeof entryPoints): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(project, entryPoints[name])],
    absWorkingDir: project,
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'iife',
  })
  return outputFiles.map(({ text }) => text).join('')
}

function scriptOf(name: string, code: string): Script {
  return { path: scriptPath(shortHashOf(code), name), code }
}
