import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

it('leaves a text that needs nothing as it is, to the byte', async () => {
  const body =
    'Erster *Absatz*,\nzwei Zeilen.\n\n<!--more-->\n\n* a\n  1. b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n    Code {{ nicht }}\n\nFußnote[^1] mit „Zeichen“ & 3 < 4.\n\n[^1]: Da.'
  const { files } = await importTexts({ '2025-01-02-x.de.md': `---\ntitle: T\n---\n\n${body}\n` })
  expect(files['content/posts/2025-01-02-x/de.md']).toBe(
    `---\nlanguage: de\ntitle: T\n---\n\n${body}\n`,
  )
})
