import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { colorsCode, colorsModule, themeSheet } from '@/lib/build/theme-colors'
import { editorFilesOf } from '@/lib/content/editor/files'
import { faceSheets } from '@/lib/faces/own-faces'
import { ownFaces } from '@/lib/faces/publisher-faces'
import { messagesPage } from '@/lib/problems/messages-page'

/** `npm run generate`: writes the files that are made from the code and committed; tests fail where one is behind. */
const settings = readSettings()
const content = await readContentOf(settings)
const files = {
  [colorsModule]: colorsCode(readFileSync(themeSheet, 'utf8')),
  'docs/messages.md': messagesPage(),
  ...Object.fromEntries(
    await faceSheets('.', ownFaces(settings.root, content.configuration?.faces ?? [])),
  ),
  ...editorFilesOf(content),
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
