import { describe, expect, it } from 'vitest'
import { importRest } from '@/lib/testing/import-texts'

describe('kramdown', () => {
  it.each([
    ['Text.\n{: .note}', '> [!NOTE]\n> Text.', 0],
    ['{: .note }\nText.', '> [!NOTE]\n> Text.', 0],
    ['{: .warning}\n> Text.\n> Mehr.', '> [!WARNING]\n> Text.\n> Mehr.', 0],
    ['[a](https://a.example){:target="_blank"}', '[a](https://a.example)', 0],
    ['* TOC\n{:toc}\n\nText.', 'Text.', 0],
    ['## Teil {#t}', '## Teil {#t}', 0],
    ['`(def x {:a 1})` und {:a 1 :b 2}', '`(def x {:a 1})` und {:a 1 :b 2}', 0],
    ['![B](/img/klein.jpg){: .center width="300"}', '![B](klein.jpg)', 1],
    ['```clojure\n{:.a}\n```', '```clojure\n{:.a}\n```', 0],
    ['Eins\\\\\nzwei :tada:', 'Eins\\\nzwei 🎉', 0],
    ['Um 10:30:15 Uhr', 'Um 10:30:15 Uhr', 0],
  ])('reads %j', async (body, expected, lost) => {
    const { text, losses } = await importRest(body)
    expect(text).toBe(expected)
    expect(losses).toHaveLength(lost)
  })

  it.each([
    ['values', `{a=${'aa='.repeat(40)} Text`],
    ['classes', `{${'.aaa=b '.repeat(40)}! Text`],
    ['ids', `{:${'#atoc'.repeat(40)}.x} Text`],
    ['targets', `{:${'rel=rel='.repeat(40)} .x} Text`],
  ])('reads a row of %s in one way', async (_, body) => {
    expect((await importRest(body)).text).toContain('Text')
  })
})
