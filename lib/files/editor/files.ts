import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { editorPath } from '@/lib/urls'
import { type FilesOf, fileOf, mediaTypes } from '../registry'
import { editorConfig } from './config'

/** The editor’s package; whoever switches it on installs it, since it is larger than all others together. */
const editorPackage = '@sveltia/cms'

/** The browser editor at `/admin`, where `editor` is set in `content/site.yaml`; else nothing. */
export const editorFiles: FilesOf = (site, { project }) => {
  const { editor } = site.configuration
  if (!editor) return []
  return [
    fileOf(`${editorPath}/index.html`, mediaTypes.html, () => site.configuration.name, page),
    fileOf(`${editorPath}/config.json`, mediaTypes.json, () => editorConfig(site), JSON.stringify),
    fileOf(
      `${editorPath}/sveltia-cms.js`,
      mediaTypes.script,
      () => editorPackage,
      (name) => script(path.join(project, 'node_modules', name)),
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

/** @throws {Error} where the package is not installed */
async function script(folder: string): Promise<string> {
  try {
    return await readFile(path.join(folder, 'dist/sveltia-cms.js'), 'utf8')
  } catch {
    throw new Error(
      `the editor is switched on in content/site.yaml and not installed: npm i -E ${editorPackage}`,
    )
  }
}
