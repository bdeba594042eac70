import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

const config = { 'hugo.toml': 'defaultContentLanguage = "de"\n' }
const page = (title: string, date: string, fields: string) =>
  `---\ntitle: ${title}\ndate: ${date}\n${fields}---\n\nText.\n`

const seriesOf = (text = '') => /^series:\n {2}id: (.+)\n {2}part: (\d+)$/m.exec(text)?.slice(1)

it('makes series of Hugo ours, numbered by date, with a title in each language', async () => {
  const { files, series, losses } = await importTexts({
    ...config,
    'content/posts/zwei.md': page('Zwei', '2024-02-01', 'series: [Go von vorn]\n'),
    'content/posts/eins.md': page('Eins', '2024-01-01', 'series: Go von vorn\n'),
    'content/posts/eins.en.md': page('One', '2024-01-01', 'series: ["Go from scratch"]\n'),
    'content/posts/drei.en.md': page('Three', '2024-03-01', 'series: ["Go from scratch"]\n'),
    'content/posts/anderes.md': page('Anderes', '2024-03-01', ''),
  })
  expect(series).toEqual({ 'go-von-vorn': { de: 'Go von vorn', en: 'Go from scratch' } })
  expect(Object.entries(files).map(([file, text]) => [file.slice(14), seriesOf(text)])).toEqual(
    expect.arrayContaining([
      ['2024-01-01-eins/de.md', ['go-von-vorn', '1']],
      ['2024-01-01-eins/en.md', ['go-von-vorn', '1']],
      ['2024-02-01-zwei/de.md', ['go-von-vorn', '2']],
      ['2024-03-01-drei/en.md', ['go-von-vorn', '3']],
      ['2024-03-01-anderes/de.md', undefined],
    ]),
  )
  expect(losses).toEqual([])
})

it.each([
  ['say one each', ['series_order: 3', 'series_order: 2'], ['3', '2']],
  ['say the same', ['series_order: 1', 'series_order: 1'], ['1', '2']],
  ['say none that counts', ['seriesOrder: x', 'seriesOrder: 0'], ['1', '2']],
])('takes the numbers of articles where they %s', async (_, orders, parts) => {
  const fields = orders.map((order) => `series: [Reihe]\n${order}\n`)
  const { files } = await importTexts({
    ...config,
    'content/posts/a.md': page('A', '2024-01-01', fields[0] ?? ''),
    'content/posts/b.md': page('B', '2024-01-02', fields[1] ?? ''),
  })
  expect(Object.values(files).map((text) => seriesOf(text)?.[1])).toEqual(parts)
})

it('takes the first of several series, and tells the others', async () => {
  const { files, losses } = await importTexts({
    ...config,
    'content/posts/a.md': page('A', '2024-01-01', 'series: [Eine, Andere]\n'),
  })
  expect(seriesOf(Object.values(files)[0])).toEqual(['eine', '1'])
  expect(losses).toEqual(['field content/posts/a.md:4 series: Andere'])
})
