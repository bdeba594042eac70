import { expect, it } from 'vitest'
import { article, files, reports } from '../contract/broken'

/** The fixture’s files, as if it had kept its history: one record of each article, and its page of versions. */
function withHistory(): Map<string, string> {
  const kept = [...files].flatMap(([file, text]) => {
    if (!file.endsWith('/provenance.json')) return []
    const own = file.replace('/provenance.json', '')
    const { level, label, language } = JSON.parse(text)
    const readingText = (files.get(`${own}/reading.txt`) ?? '').split('\n')
    const record = { before: [], language, label: { level }, readingText }
    const shown = `<ol class="versions"><li><h2>1</h2><p><time>Heute</time> · ${label}</p></li></ol>`
    return [
      [`${own}/history.json`, JSON.stringify([{ hash: 'a', record }])],
      [`${own}/versions.html`, `<!DOCTYPE html><html><body><main>${shown}</main></body></html>`],
    ] satisfies [string, string][]
  })
  return new Map([...files, ...kept, ['history.json', '{}']])
}

it('holds a history to the label, in its records and on its page', () => {
  const copy = withHistory()
  expect(reports(copy)).toEqual([])
  const [records, page] = [`${article}/history.json`, `${article}/versions.html`]
  const changed = (file: string, from: string | RegExp, to: string) =>
    new Map(copy).set(file, (copy.get(file) ?? '').replace(from, to))
  const without = (file: string) => new Map([...copy].filter(([name]) => name !== file))
  const inRecords = [`/${article}: history in ${records}`]
  const onPage = [`/${article}: page of versions in ${page}`]
  expect(reports(changed(records, 'generated-none', 'none'))).toEqual(inRecords)
  expect(reports(changed(records, '"item"', '"other"'))).toEqual(inRecords)
  expect(reports(changed(page, 'Von KI', 'Ohne KI'))).toEqual(onPage)
  expect(reports(without(records))).toEqual(inRecords)
  expect(reports(without(page))).toEqual(onPage)
})
