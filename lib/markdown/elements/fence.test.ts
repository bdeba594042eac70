import { describe, expect, it } from 'vitest'
import { parseFence } from './fence'

describe('parseFence', () => {
  it('reads title, line numbers and highlighted lines', () => {
    const fence = parseFence('ts', 'title="src/a b.ts" lineNumbers {2,4-6}')
    expect(fence).toMatchObject({
      language: 'ts',
      isDiff: false,
      title: 'src/a b.ts',
      lineNumbers: true,
    })
    expect([1, 2, 3, 4, 5, 6, 7].filter(fence.isHighlighted)).toEqual([2, 4, 5, 6])
  })

  it.each([
    'title="a b.ts" showLineNumbers',
    "title='a b.ts' linenos=table",
    'filename="a b.ts" :line-numbers',
    'caption="a b.ts" lineNumbers=true',
  ])('reads %s, as other systems write it', (meta) => {
    expect(parseFence('ts', meta)).toMatchObject({ title: 'a b.ts', lineNumbers: true })
  })

  it('reads a fence that says nothing', () => {
    const fence = parseFence('', '')
    expect(fence).toMatchObject({ language: '', isDiff: false, lineNumbers: false })
    expect(fence.title).toBeUndefined()
    expect(fence.isHighlighted(1)).toBe(false)
  })

  it('reads the language of a diff', () => {
    expect(parseFence('diff', 'lineNumbers ts {1}')).toMatchObject({ language: 'ts', isDiff: true })
    expect(parseFence('diff', 'title="ts"')).toMatchObject({ language: '', isDiff: true })
  })

  it.each(['title=x.ts', 'mytitle="x"', 'title=""', '{a-b}', '{9-1}', 'linenumbers'])(
    'gives no effect to %s',
    (meta) => {
      const fence = parseFence('ts', meta)
      expect(fence.title).toBeUndefined()
      expect(fence.lineNumbers).toBe(false)
      expect([1, 5, 9].some(fence.isHighlighted)).toBe(false)
    },
  )

  it('needs no time for a range without end', () => {
    expect(parseFence('', '{1-99999999999}').isHighlighted(1_000_000)).toBe(true)
  })
})
