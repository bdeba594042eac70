import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { forgetBuilt, isBuiltFor, noteBuilt } from './built-for'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'built-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const occasion = () => ({
  out: path.join(folder, 'out'),
  cache: path.join(folder, '.cache'),
  mode: 'production' as const,
  day: '2026-02-03',
  url: 'https://www.example.org',
})

it('knows a site as that of its own occasion alone', () => {
  expect(isBuiltFor(occasion())).toBe(false)
  noteBuilt(occasion())
  expect(isBuiltFor(occasion())).toBe(true)
  const others = [{ mode: 'preview' as const }, { day: '2026-02-04' }, { url: 'https://b.example' }]
  for (const other of others) expect(isBuiltFor({ ...occasion(), ...other })).toBe(false)
  noteBuilt({ ...occasion(), mode: 'preview' })
  expect(isBuiltFor(occasion())).toBe(false)
})

it('knows none while one is built', () => {
  noteBuilt(occasion())
  forgetBuilt(occasion())
  expect(isBuiltFor(occasion())).toBe(false)
})

it('takes nothing back for a preview that is built beside it', () => {
  const beside = { ...occasion(), out: path.join(folder, 'out-preview'), mode: 'preview' as const }
  noteBuilt(occasion())
  forgetBuilt(beside)
  noteBuilt(beside)
  expect([isBuiltFor(occasion()), isBuiltFor(beside)]).toEqual([true, true])
})
