/** Milliseconds for which this process computed; how long it waited for others is not among them. */
async function computingFor(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of several, since what else this process does only adds. */
async function leastFor(work: () => unknown): Promise<number> {
  const times = [await computingFor(work), await computingFor(work), await computingFor(work)]
  return Math.min(...times)
}

/** Milliseconds that a collection of garbage may take. */
const noise = 300

/** What a text begins with, and what is repeated behind it. */
export interface Run {
  start: string
  unit: string
}

/**
 * Whether four times as much of the same takes less than nine times as long to compute; with the square, it would be
 * sixteen.
 * @param length of the shorter text, in characters
 */
export async function growsInLine(
  { start, unit }: Run,
  length: number,
  work: (text: string) => unknown,
): Promise<boolean> {
  const textOf = (size: number) => start + unit.repeat(Math.ceil(size / unit.length))
  const most = (await leastFor(() => work(textOf(length)))) * 9 + noise
  const isDone = (await computingFor(() => work(textOf(length * 4)))) < most
  return isDone || (await leastFor(() => work(textOf(length * 4)))) < most
}

/** Signs that begin, end or divide something for some system. */
const units: readonly string[] = [
  ...'[]{}()<>"\'`:*_~=+-#|!@$%^&/\\.,;?0aA\t\u00a0\u2028…–§é†【„“',
  ...['a ', 'a. ', 'a: ', 'a:: ', 'a=', 'a="', 'a="b" ', 'a\n', 'a\n\n', ' \n', '\\\n', ' a'],
  ...[
    '{{',
    '{{< ',
    '{{< a ',
    '{{< a >}}',
    '{{</* ',
    '{%',
    '{% a ',
    '{% raw %}',
    '{{ a',
    '{{{',
    '{ ',
  ],
  ...[
    '{a ',
    '{a=',
    '{.a ',
    '{#a',
    '{#a ',
    '{:',
    '{: .a ',
    '{/*',
    '{{a}',
    '{++',
    '{code:',
    '${',
    '%{',
  ],
  ...[
    '<!--',
    'a <!--',
    '<?',
    'a <!A',
    '<![CDATA[',
    '<a',
    '<a ',
    '<a b="',
    "<a b='",
    '<A ',
    '<A a={',
    '</a>',
  ],
  ...[
    '<%',
    '<<a,',
    '<br',
    '<script>',
    '<pre>',
    '<svg ',
    '<head>',
    '<p>',
    '<a href="',
    '<font>',
    '<img ',
  ],
  ...[
    '[a',
    '[a ',
    '[^',
    '[^a',
    '[@',
    '[@a ',
    '[ @a',
    '[[',
    '[[a',
    '[a](',
    '[a](b (',
    '[a](b "',
    '![a](',
    '[/_',
  ],
  ...[
    '(a',
    '(a [',
    '(a)[',
    '(a)[./',
    '[code ',
    '[cite: 1',
    '[caption]',
    '[latex]',
    '[a b=c ',
    '[a a="',
    '*[a]: b\n',
  ],
  ...[
    '*a',
    '*a ',
    '**a ',
    '__a',
    '~~a',
    '==a',
    '++a',
    '%%a',
    "''a",
    "'''a",
    '//a',
    '||a',
    '|a',
    '| a\t',
    '>!a',
  ],
  ...[
    '` ',
    '`a',
    '`` ',
    '```\n',
    '``` ',
    '~~~ ',
    '~~~\n',
    '$$',
    '$a',
    '$_a',
    '$latex ',
    '$$a$',
    '\\(a_',
    '\\[a_',
  ],
  ...['\\begin{align}', '\\ab{', '\\ab[', '\\(', '\\[', '\\\\(', '\\\\['],
  ...[
    ':::',
    '::: ',
    ':::a\n',
    '::: a\n',
    ': a\n',
    ':a',
    ':a_',
    '- a\n',
    '- ',
    '1. A\n',
    '> ',
    '> a\n',
    '# a ',
    '#a ',
  ],
  ...[
    'import a',
    'import ',
    'import a\n',
    'export const a\n',
    'export const a',
    'image:',
    'image:a[',
    '!a.png(',
    'turn1',
  ],
  ...[
    'a@',
    '@a',
    'a@b.',
    'http://a',
    'www.',
    '/a',
    '?a',
    '=a',
    '&lt;',
    '&a',
    '-8<-',
    '== ',
    '.. a:: ',
    'h1. ',
    '†',
  ],
]

/** Behind what begins something, signs that might each divide the rest. */
const divided: readonly Run[] = [
  ...[' ', 'a', '_', 'a=', 'a="', ' a="', '.a ', '#a'].flatMap((unit) =>
    ['[a ', '[/', '{', '{a=', '{.a', '<a', '<A', '{% a', '{{< a', '[a](', ''].map((start) => ({
      start,
      unit,
    })),
  ),
  { start: '【', unit: '†' },
  { start: '$', unit: '_a' },
  { start: '#A', unit: ' .' },
  { start: '!', unit: 'a.png(' },
]

/** Long lines of signs that begin, end or divide something, which no rule may read from each of them to the end. */
export const hostileRuns: readonly Run[] = [
  ...units.map((unit) => ({ start: '', unit })),
  ...divided,
]
