import { describe, expect, it } from 'vitest'
import { messageProblems } from './message-texts'

const reference = {
  claim: 'Source {number}: {title}',
  count: '{count, plural, one {<b>#</b> article} other {<b>#</b> articles}}',
  plain: { title: 'Archive' },
}

function told(value: unknown): string[] {
  const file = { file: 'content/messages/de.json', value, locate: () => ({ line: 1, column: 1 }) }
  return messageProblems(file, reference).map(({ field, code, values }) =>
    [field, code, values.found, values.choices].join(' '),
  )
}

describe('words of a site', () => {
  it.each([
    { claim: 'Quelle {title}' },
    { claim: 'Quelle' },
    { count: '{count, plural, =0 {Nichts} one {# Artikel} other {<b>#</b> Artikel}}' },
    { plain: { title: "Das „Archiv“ '{'von hier'}'" } },
    { claim: 3 },
    [],
    null,
  ])('may say %o', (words) => {
    expect(told(words)).toEqual([])
  })

  it.each([
    [{ claim: 'Quelle {number' }, 'claim messages-syntax "Quelle {number" '],
    [
      { count: '{count, plural, one {# Artikel}}' },
      'count messages-syntax "{count, plural, one {# Artikel}}" ',
    ],
    [{ claim: '<b>Quelle {number}' }, 'claim messages-syntax "<b>Quelle {number}" '],
    [{ claim: 'Quelle {nummer}: {title}' }, 'claim messages-argument {nummer} {number}, {title}'],
    [
      { count: '{count, plural, one {eins} other {{zahl} Artikel}}' },
      'count messages-argument {zahl} {count}, <b>',
    ],
    [{ claim: '<i>{title}</i>' }, 'claim messages-argument <i> {number}, {title}'],
    [{ plain: { title: 'Archiv {name}' } }, 'plain.title messages-argument {name} '],
    [{ unknown: 'Wort {name}' }, 'unknown messages-unknown "unknown" '],
    [{ plain: { titel: 'Archiv' } }, 'plain.titel messages-unknown "plain.titel" '],
    [{ plain: 'Archiv' }, 'plain messages-unknown "plain" '],
  ])(
    'are told where they cannot be filled in, or where nobody reads them: %o',
    (words, mistake) => {
      expect(told(words)).toEqual([mistake])
    },
  )
})
