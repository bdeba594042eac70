import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { commitAll, git } from '@/lib/testing/git'
import { keep, text } from '@/lib/testing/records'
import { headsOf } from './chain'
import { hashOfRecord, type KeptRecord, nameOfRecord, recordSchema } from './record'

it('merges without conflict where two branches record', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'history-'))
  const write = ({ record }: KeptRecord, branch: string) => {
    git(folder, 'checkout', '-q', '-b', branch, 'start')
    writeFileSync(path.join(folder, nameOfRecord(record)), JSON.stringify(record))
    commitAll(folder, branch)
  }
  const first = keep()
  const corrected = { ...text, text: ['Ein anderer Satz.'] }
  const second = keep({ text: corrected, kind: 'correction', before: [first.hash] })
  try {
    git(folder, 'init', '-q', '-b', 'main')
    writeFileSync(path.join(folder, nameOfRecord(first.record)), JSON.stringify(first.record))
    commitAll(folder, 'start')
    git(folder, 'branch', 'start')
    const other = keep({ kind: 'typo', note: 'x', day: '2026-01-03', before: [first.hash] })
    write(second, 'one')
    write(other, 'two')
    git(folder, 'merge', '-q', '-m', 'merge', 'one')
    const records = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => recordSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))
      .map((record) => ({ record, hash: hashOfRecord(record) }))
    expect(headsOf(records)).toHaveLength(2)
    const merged = keep({
      before: headsOf(records)
        .map(({ hash }) => hash)
        .sort(),
      text: corrected,
    })
    expect(headsOf([...records, merged])).toEqual([merged])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
