import { expect, it } from 'vitest'
import { growsInLine } from '@/lib/testing/growth'
import { importTexts } from '@/lib/testing/import-texts'

it.each(['<svg>', '<script>', '<style>'])(
  'tells of %s that it is lost, however often, in a time that grows as they do',
  async (unit) => {
    const work = (body: string) =>
      importTexts({
        'docusaurus.config.js': 'export default {}',
        'blog/2024-03-01-x.mdx': `---\ntitle: T\n---\n\n${body}\n`,
      })
    expect(await growsInLine({ start: '', unit }, 10_000, work)).toBe(true)
  },
)
