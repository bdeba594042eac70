import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { editorFiles } from '@/lib/content/editor/files'
import { faceSheets } from '@/lib/faces/own-faces'
import { messagesPage } from '@/lib/problems/messages-page'

/** `npm run generate`: writes the files that are made from the code and committed; tests fail where one is behind. */
const { configuration, authors } = await readContentOf(readSettings())
const topics = Object.entries(configuration?.tags ?? {}).flatMap(([id, names]) => [
  id,
  ...Object.values(names).map(({ slug }) => slug),
])
const files = {
  'docs/messages.md': messagesPage(),
  ...Object.fromEntries(await faceSheets('.')),
  ...editorFiles({ topics: [...new Set(topics)], authors: [...authors.keys()] }),
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
