import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Locale } from '@/lib/model/locales'
import { editorPath } from '@/lib/urls'
import { type FilesOf, fileOf, mediaTypes } from '../registry'
import { editorConfig } from './config'

/** The editor’s package; whoever switches it on installs it, since it is larger than all others together. */
const editorPackage = '@sveltia/cms'

/** Its faces, of which the first holds its signs; it would get them from a host of others. */
const facePackages = [
  '@fontsource-variable/material-symbols-outlined',
  '@fontsource-variable/source-sans-3',
  '@fontsource/noto-mono',
]

/** Where the editor would ask for its newest version and for its words in other languages, and where it does here. */
const packageHost = `https://unpkg.com/${editorPackage}`
const packagePath = `${editorPath}/package`

/** Where it would ask whether GitHub has an incident; here it is told that nobody knows. */
const statusAddress = 'https://www.githubstatus.com/api/v2/status.json'
const statusPath = `${editorPath}/status.json`

const packages = [editorPackage, ...facePackages].join(' ')

/** The browser editor at `/admin`, where `editor` is set in `content/site.yaml`; else nothing. */
export const editorFiles: FilesOf = (site, { project }) => {
  const { editor } = site.configuration
  if (!editor) return []
  return [
    fileOf(`${editorPath}.html`, mediaTypes.html, () => site.configuration.name, page),
    fileOf(`${editorPath}/config.json`, mediaTypes.json, () => editorConfig(site), JSON.stringify),
    fileOf(
      `${editorPath}/sveltia-cms.js`,
      mediaTypes.script,
      () => editorPackage,
      (name) => script(path.join(project, 'node_modules', name)),
    ),
    fileOf(
      statusPath,
      mediaTypes.json,
      () => ({ status: { indicator: 'unknown' } }),
      JSON.stringify,
    ),
    ...packageFiles(path.join(project, 'node_modules', editorPackage), site.locales),
    ...facePackages.map((name) =>
      fileOf(
        facePath(name),
        'font/woff2',
        () => name,
        () => installed(path.join(project, 'node_modules', name, faceFile(name))),
      ),
    ),
  ]
}

/** The installed version, so that no other one is looked for, and the editor's words in the site's languages. */
function packageFiles(folder: string, locales: readonly Locale[]): ReturnType<FilesOf> {
  const manifest = path.join(folder, 'package.json')
  if (!existsSync(manifest)) return []
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(manifest, 'utf8')))
  const wordsOf = (locale: Locale) => path.join(folder, 'locales', `${locale}.json`)
  return [
    fileOf(`${packagePath}/package.json`, mediaTypes.json, () => ({ version }), JSON.stringify),
    ...locales
      .filter((locale) => existsSync(wordsOf(locale)))
      .map((locale) =>
        fileOf(
          `${packagePath}@${version}/locales/${locale}.json`,
          mediaTypes.json,
          () => version,
          () => installed(wordsOf(locale)),
        ),
      ),
  ]
}

function page(name: string): string {
  const title = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link href="${editorPath}/config.json" type="application/json" rel="cms-config-url">
</head>
<body>
<script src="${editorPath}/sveltia-cms.js"></script>
</body>
</html>
`
}

/** `source-sans-3` of `@fontsource-variable/source-sans-3`. */
function faceName(name: string): string {
  return name.slice(name.indexOf('/') + 1)
}

function facePath(name: string): string {
  return `${editorPath}/${faceName(name)}.woff2`
}

/** The Latin letters of a face, where its package has them. */
function faceFile(name: string): string {
  const weights = name.startsWith('@fontsource-variable/') ? 'wght' : '400'
  return `files/${faceName(name)}-latin-${weights}-normal.woff2`
}

/** The editor with its faces, its words and what it asks of others where this site has them: no browser asks another host. */
async function script(folder: string): Promise<string> {
  const code = await installed(path.join(folder, 'dist/sveltia-cms.js'))
  return facePackages
    .reduce(
      (text, name) => text.replaceAll(remoteFace(name), facePath(name)),
      code.toString('utf8'),
    )
    .replaceAll(packageHost, packagePath)
    .replaceAll(statusAddress, statusPath)
}

/** A face’s address at Fontsource’s host: `…/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2`. */
function remoteFace(name: string): RegExp {
  return new RegExp(
    `https://cdn\\.jsdelivr\\.net/fontsource/fonts/${faceName(name)}[:@][^/]+/[\\w-]+\\.woff2`,
    'g',
  )
}

/** @throws {Error} where a package is not installed */
async function installed(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch {
    throw new Error(
      `the editor is switched on in content/site.yaml and not installed: npm i -E ${packages}`,
    )
  }
}
