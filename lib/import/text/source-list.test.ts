import { describe, expect, it } from 'vitest'
import { importRest } from '@/lib/testing/import-texts'

describe('sources', () => {
  const list = '- [A: B](https://a.example)'
  it.each([
    [`**Quellen:**\n\n${list}`, `### Quellen\n\n${list}`],
    [`**Quellen**\n${list}`, `### Quellen\n${list}`],
    [`Quellen:\n\n${list}`, `### Quellen\n\n${list}`],
    [`### Sources\n\n${list}`, `### Quellen\n\n${list}`],
    [
      'Quellen: [A](https://a.example), [B](https://b.example)',
      '### Quellen\n\n- [A](https://a.example)\n- [B](https://b.example)',
    ],
    [`### Quelle\n\n${list}`, `### Quelle\n\n${list}`],
    [`**Links:**\n\n${list}`, `**Links:**\n\n${list}`],
  ])('are found in %j', async (body, expected) => {
    expect((await importRest(body)).text).toBe(expected)
  })
})
