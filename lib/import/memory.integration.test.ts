import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { openSite } from './open-site'
import { planImport } from './plan'
import { collectNames, runImport } from './run'
import type { SourceTree } from './source'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

const day = (index: number) => new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10)
const words = `\`\`\`\n${'x'.repeat(50_000)}\n\`\`\``

/** A blog whose posts are written when they are read. */
function endlessBlog(count: number): SourceTree {
  const files = Array.from({ length: count }, (_, index) => `_posts/${day(index)}-beitrag.md`)
  const text = (file: string) =>
    `---\ntitle: ${file}\nmood: x\n---\n\n${words}\n\n![Bild](/img/${file}.png) [Link](/weg/${file})\n`
  return {
    files,
    has: (file) => files.includes(file),
    bytes: async (file) => Buffer.from(text(file)),
    async *pieces(file) {
      yield text(file)
    },
  }
}

/** Kilobytes that an import still holds at its end, with all that it tells. */
async function heldBy(count: number): Promise<number> {
  const tree = endlessBlog(count)
  const site = await openSite(tree)
  const placing = {
    locales: ['de'],
    fallback: 'de',
    folders: [],
    pairs: [],
    ownBasePath: '',
    tags: {},
    today: '2026-11-26',
  }
  const plan = await planImport(tree, site, placing)
  const losses: object[] = []
  collect()
  const before = process.memoryUsage().heapUsed
  const settings = { tags: {}, sourceWords: { de: ['Quellen'] } }
  for await (const article of runImport(site, plan, settings, collectNames({})))
    losses.push(...article.losses)
  collect()
  expect(losses).toHaveLength(3 * count)
  return (process.memoryUsage().heapUsed - before) / 1024
}

it('holds what it tells of articles, and none of their texts', async () => {
  await heldBy(5)
  const [few, many] = [await heldBy(5), await heldBy(45)]
  const length = words.length / 1024
  expect((many - few) / 40).toBeLessThan(length / 4)
})
