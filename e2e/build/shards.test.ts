import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { buildSite } from '@/e2e/build-site'

const folder = path.resolve('.cache/shards')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Builds a copy of the fixture site; what it printed. */
function build(name: string, ...words: string[]): string {
  const root = path.join(folder, name)
  for (const part of ['content', 'public'])
    cpSync(path.join('e2e/fixture', part), path.join(root, part), { recursive: true })
  return buildSite(root, ...words)
}

function filesBelow(out: string): Map<string, string> {
  const entries = readdirSync(out, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const names = files.map(({ parentPath, name }) => path.join(parentPath, name)).sort()
  return new Map(names.map((name) => [path.relative(out, name), readFileSync(name, 'latin1')]))
}

it('merges what two processes have made to the very site that one makes, byte for byte', () => {
  build('one', '--shard', '1/2')
  build('two', '--shard', '2/2')
  const caches = ['one', 'two'].map((name) => path.join(folder, name, '.cache'))
  const printed = build('merged', ...caches.flatMap((cache) => ['--merge', cache]))
  expect(printed).toMatch(/pages \(0 made anew\)/)
  const merged = filesBelow(path.join(folder, 'merged/out'))
  const alone = filesBelow('e2e/fixture/out')
  expect([...merged.keys()]).toEqual([...alone.keys()])
  for (const [file, bytes] of alone) expect(merged.get(file) === bytes, file).toBe(true)
})
