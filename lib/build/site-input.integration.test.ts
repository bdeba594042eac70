import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { makeSite } from '@/lib/testing/site'
import { inputOf } from './site-input'

it('serves a file of public/ where links lead, however its system spells its umlauts', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'public-'))
  mkdirSync(path.join(root, 'public'))
  writeFileSync(path.join(root, 'public', 'gro\u0308ße.csv'), 'x')
  const read = () => ({ fingerprint: '', files: async () => new Map() })
  const compiled = { path: '/_next/', read }
  const options = { root, shared: {}, compiled, scripts: [], project: root, cache: root, code: '' }
  const { files } = inputOf(await makeSite(), { ...options, host: 'any' })
  rmSync(root, { recursive: true })
  expect(files.map((file) => file.path)).toContain('/gr%C3%B6%C3%9Fe.csv')
})
