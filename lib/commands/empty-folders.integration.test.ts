import type * as fs from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TestPublication } from './test-publication'
import { applyChanges } from './write-files'

/** A folder that another program holds, as Windows and network drives know it. */
const held = '/content/posts/2026-01-02-x'

vi.mock('node:fs', async (original) => {
  const whole = await original<typeof fs>()
  const rmSync: typeof fs.rmSync = (target, options) => {
    if (String(target).endsWith(held)) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
    whole.rmSync(target, options)
  }
  return { ...whole, rmSync }
})

let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({ 'content/posts/2026-01-02-x/de.md': 'x' })
})

afterEach(() => publication.remove())

it('has done its work where an empty folder cannot be removed', async () => {
  const removed = ['content/posts/2026-01-02-x']
  const written = new Map([['content/a.md', 'a']])
  await applyChanges(publication.root, { written, removed })
  expect(publication.files()).toEqual(['content/a.md', 'content/site.yaml'])
})
