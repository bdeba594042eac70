import { describe, expect, it } from 'vitest'
import { type Problem, problemAt, warningAt, withMended } from '@/lib/problems/problem'
import { codeFrame, printable } from './frame'
import { type Reported, type ReportOptions, reportProblems } from './report'

const options: ReportOptions = { all: false, errors: false, json: false, strict: false }
const files: Record<string, string[]> = {
  'a.md': ['---', 'title: Teil 1: Anfang', '---'],
  'b.md': ['---', 'mood: merry', '---'],
}

function report(
  problems: Problem[],
  chosen: Partial<ReportOptions> = {},
  more: Partial<Reported> = {},
) {
  return reportProblems(
    {
      problems,
      language: 'en',
      articles: 2,
      writes: false,
      color: false,
      onGitHub: false,
      linesOf: (file) => files[file],
      ...more,
    },
    { ...options, ...chosen },
  )
}

const colon = withMended(
  problemAt(
    'a.md',
    { line: 2, column: 14, endLine: 2, endColumn: 15 },
    'front matter',
    'yaml-colon',
  ),
  'title: "Teil 1: Anfang"',
)
const unknown = warningAt('b.md', { line: 2, column: 1 }, 'mood', 'unknown-field', {
  found: 'mood',
})

it('shows place, line, caret, what was expected, the line as it should be, why, and where to read on', () => {
  expect(report([colon]).err.split('\n')).toEqual([
    'ERROR  A colon in a value without quotes · 1× in one file',
    '  a.md:2:14  front matter',
    '    1 │ ---',
    '    2 │ title: Teil 1: Anfang',
    '      │              ^',
    '    expected quotes around a value that holds a colon, found a colon',
    '    Better: title: "Teil 1: Anfang"',
    expect.stringMatching(/^ {2}In YAML a colon .* docs\/messages\.md#yaml-colon$/),
    '',
    'One error, no warnings in content/.',
  ])
})

it('speaks German to German publishers', () => {
  const { err } = report([colon], {}, { language: 'de' })
  expect(err).toContain('erwartet: Anführungszeichen um einen Wert')
  expect(err).toContain('Besser: title: "Teil 1: Anfang"')
  expect(err).toContain('Ein Fehler, keine Warnungen in content/.')
})

it('puts errors first, then what there is most of', () => {
  const { err } = report([unknown, unknown, colon])
  expect(err.indexOf('ERROR')).toBeLessThan(err.indexOf('WARNING'))
})

it('says that nothing was written only where something would have been', () => {
  expect(report([colon]).err).not.toContain('Nothing was written')
  expect(report([colon], {}, { writes: true }).err).toContain('Nothing was written.')
})

it('ends with 1 for errors, and for warnings where --strict is given', () => {
  expect(report([unknown])).toMatchObject({
    exitCode: 0,
    out: 'content/ is sound: 2 versions, one warning.',
  })
  expect(report([colon]).exitCode).toBe(1)
  expect(report([unknown], { strict: true })).toMatchObject({ exitCode: 1, out: '' })
  expect(report([unknown], { strict: true }).err).toContain('With --strict')
})

it('leaves warnings out with --errors, but still counts them', () => {
  const { err } = report([colon, unknown], { errors: true })
  expect(err).not.toContain('mood')
  expect(err).toContain('One error, one warning')
})

describe('of many problems', () => {
  const many = Array.from({ length: 1000 }, (_, index) =>
    warningAt(`p${index}.md`, { line: 4, column: 1 }, 'text', 'unknown-field', { found: 'x' }),
  )

  it('tells a cause once, with some of its places and how many more there are', () => {
    const { err } = report(many)
    expect(err.split('\n').length).toBeLessThan(18)
    expect(err).toContain('1,000× in 1,000 files')
    expect(err).toContain('… and 995 more (all with --all)')
  })

  it('ends with what there is of each kind', () => {
    const { err } = report([...many, colon])
    expect(err.split('\n').slice(-4)).toEqual([
      '    1 error  A colon in a value without quotes yaml-colon',
      '1,000 warning  A field that the site does not know unknown-field',
      '',
      'One error, 1,000 warnings in content/.',
    ])
  })

  it('shows every place with --all', () => {
    const { err } = report(many, { all: true })
    for (const { file } of many) expect(err).toContain(`${file}:4:1`)
  })

  it('shows few causes of a kind that has many', () => {
    const various = many.map((problem, index) => ({ ...problem, values: { found: `x${index}` } }))
    expect(report(various).err.split('\n').length).toBeLessThan(40)
  })
})

it('collects what can be pasted, the most wanted first and each once', () => {
  const wanted = ['web: { de: Web }', 'ki: { de: KI }', 'ki: { de: KI }'].map((paste, line) => ({
    ...problemAt('a.md', { line: line + 1, column: 1 }, 'tags', 'unknown-field', { found: paste }),
    paste,
  }))
  const { err } = report(wanted)
  expect(err).toMatch(/Ready to paste:\n {4}ki: \{ de: KI \}\n {4}web: \{ de: Web \}\n/)
})

it('is one JSON object with --json, and nothing else', () => {
  const { out, err, exitCode } = report([colon, unknown], { json: true }, { onGitHub: true })
  expect(err).toBe('')
  expect(exitCode).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    errors: 1,
    warnings: 1,
    problems: [
      {
        code: 'yaml-colon',
        severity: 'error',
        file: 'a.md',
        line: 2,
        column: 14,
        endColumn: 15,
        field: 'front matter',
        expected: 'quotes around a value that holds a colon',
        mended: 'title: "Teil 1: Anfang"',
        docs: 'docs/messages.md#yaml-colon',
      },
      { code: 'unknown-field', found: '“mood”' },
    ],
  })
})

it('annotates lines on GitHub, with what would break a command escaped', () => {
  const odd = problemAt('a,b:c.md', { line: 1, column: 1 }, 'x', 'foreign-mark-for', {
    instead: '100 %\nx',
    found: 'y',
  })
  const [first, second] = report([colon, odd], {}, { onGitHub: true }).out.split('\n')
  expect(first).toMatch(
    /^::error file=a\.md,line=2,col=14,endLine=2,endColumn=15,title=A colon in a value without quotes::expected quotes .*%0ABetter: title: .*%0Adocs\/messages\.md#yaml-colon$/,
  )
  expect(second).toMatch(
    /^::error file=a%2Cb%3Ac\.md,line=1,col=1,title=Another system’s mark::expected 100 %25%0Ax, found y%0Adocs\/messages\.md#foreign-mark-for$/,
  )
})

describe('a frame', () => {
  it('cuts a long line around the place', () => {
    const line = `${'a'.repeat(5000)}X${'b'.repeat(5000)}`
    const [, shown = '', caret = ''] = ['', ...codeFrame([line], { line: 1, column: 5001 })]
    expect(shown.length).toBeLessThan(110)
    expect(shown[caret.indexOf('^')]).toBe('X')
  })

  it('keeps tabs, so that the caret stands below its letter', () => {
    expect(codeFrame(['\tab'], { line: 1, column: 2 })).toEqual(['1 │ \tab', '  │ \t^'])
  })

  it('is empty for a place that is not there', () => {
    expect(codeFrame(['a'], { line: 7, column: 1 })).toEqual([])
  })
})

it('lets no file act on a terminal', () => {
  expect(printable('a\u001b[31mb\u009b\u202e')).toBe('a␛[31mb\ufffd\ufffd')
  const evil = problemAt('a\u001b[2J.md', { line: 1, column: 1 }, 'x', 'foreign-mark-for', {
    instead: 'a',
    found: '\u001b]0;x',
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
  expect(report([evil]).err).not.toMatch(/\u001b/)
})
