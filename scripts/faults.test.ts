import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readFaults, withFault } from './faults'

const faults = readFaults()

it.each(faults.map((fault) => [fault.file, fault.harm, fault] as const))(
  'finds in %s what a fault changes: %s',
  (file, _harm, fault) => {
    const sound = readFileSync(file, 'utf8')
    expect(withFault(sound, fault)).not.toBe(sound)
  },
)

it('makes no fault where its place is not the only one, or is gone', () => {
  const fault = { file: 'a.ts', from: 'x', to: 'y', harm: 'None.' }
  expect(withFault('a x b', fault)).toBe('a y b')
  expect(() => withFault('x x', fault)).toThrow('a.ts')
  expect(() => withFault('a', fault)).toThrow('a.ts')
})
