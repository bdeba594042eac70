import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { faultOf } from '@/lib/review/keys'
import { nodeArithmetic } from '@/lib/review/ssh/node-arithmetic'
import { makeTestKey } from '@/lib/testing/signing'
import { KeptSignatures } from './kept-signatures'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'signatures-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const key = makeTestKey()
const listed = { key: key.publicLine, from: '2026-01-01', until: '2026-12-31' }
const day = '2026-02-03'
const [text, signature] = ['{"a":1}', key.sign('{"a":1}')]
const store = () => path.join(folder, 'signatures')

/** What is found of a signature, and how often something was verified for it. */
async function found(
  given: { statement?: string; signature?: string; keys?: (typeof listed)[]; day?: string } = {},
  code = 'code',
) {
  const arithmetic = nodeArithmetic()
  const verifications = vi.spyOn(arithmetic, 'isSignature')
  const kept = new KeptSignatures(store(), code, arithmetic)
  const { verify } = kept
  const by = { keys: given.keys ?? [listed], day: given.day ?? day, verify }
  const fault = await faultOf(given.statement ?? text, given.signature ?? signature, by)
  kept.save()
  return { kind: fault?.kind, count: verifications.mock.calls.length }
}

const right = { kind: undefined, count: 1 }

describe('a signature that was right', () => {
  beforeEach(async () => expect(await found()).toEqual(right))

  it('is not verified again', async () => {
    expect(await found()).toEqual({ kind: undefined, count: 0 })
    expect(await found()).toEqual({ kind: undefined, count: 0 })
  })

  it('is verified again by other code', async () => {
    expect(await found({}, 'other code')).toEqual(right)
  })

  it('counts for no other bytes and by no other key', async () => {
    const other = makeTestKey()
    const keys = [{ ...listed, key: other.publicLine }]
    expect(await found({ keys })).toEqual({ kind: 'key', count: 0 })
    expect(await found({ statement: '{"a":2}' })).toEqual({ kind: 'signature', count: 1 })
    expect(await found({ signature: other.sign(text), keys })).toEqual(right)
  })

  it('counts on no day on which its key does not', async () => {
    expect(await found({ day: '2025-12-31' })).toEqual({ kind: 'keyDay', count: 0 })
    expect(await found({ keys: [{ ...listed, until: '2026-02-02' }] })).toEqual({
      kind: 'keyDay',
      count: 0,
    })
  })

  it('is verified again where what was kept is damaged', async () => {
    const kept = readFileSync(store(), 'utf8')
    writeFileSync(store(), kept.slice(0, -3))
    expect(await found()).toEqual(right)
  })

  it('is forgotten when it is gone', async () => {
    expect(await found({ statement: '[]', signature: key.sign('[]') })).toEqual(right)
    expect(await found()).toEqual(right)
  })
})

it('keeps nothing of a signature that is wrong', async () => {
  const wrong = { statement: `${text} ` }
  expect(await found(wrong)).toEqual({ kind: 'signature', count: 1 })
  expect(await found(wrong)).toEqual({ kind: 'signature', count: 1 })
})

it('counts one for another purpose as none', async () => {
  expect(await found()).toEqual(right)
  const { kind } = await found({ signature: key.sign(text, 'git') })
  expect(kind).toBe('signature')
})
