import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readLinkHealth } from '@/lib/sources/links/health'
import { SiteCopy } from './site-copy'

const article = (address: string, fields = '') =>
  `---\ntitle: T\n${fields}---\n\nA [link](${address}).\n\n<!--more-->\n\nB.\n`

it('looks at the addresses of published articles only, and never at a private one', () => {
  const copy = new SiteCopy('link-check').create()
  for (const folder of ['posts', 'pages'])
    rmSync(path.join(copy.folder, 'content', folder), { recursive: true })
  copy.write('content/posts/2026-01-02-public/de.md', article('http://127.0.0.1:9/page'))
  copy.write(
    'content/posts/2026-01-03-draft/de.md',
    article('http://127.0.0.1:9/no', 'draft: true\n'),
  )

  const { status, output } = copy.run('links')
  expect(output).toContain('http://127.0.0.1:9/page')
  expect(status).toBe(0)
  const health = readLinkHealth(copy.read('content/link-health.json'))
  expect([...health].map(([address, { state }]) => [address, state])).toEqual([
    ['http://127.0.0.1:9/page', 'unknown'],
  ])
})
