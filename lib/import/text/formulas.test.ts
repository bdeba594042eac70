import { describe, expect, it } from 'vitest'
import { importBody } from '@/lib/testing/import-texts'

const jekyll = { '_config.yml': 'lang: de' }
const withMath = { '_config.yml': 'lang: de\nmathjax: true' }

async function written(body: string, around: Record<string, string> = jekyll): Promise<string> {
  const { body: text } = await importBody(`Anfang.\n\n<!--more-->\n\n${body}`, around)
  return text.replace(/^Anfang\.\n\n<!--more-->\n\n/, '')
}

describe('formulas', () => {
  it.each([
    ['in the text, as Markdown wants it', 'Mit \\\\(a^2 + b\\_1\\\\).', 'Mit $$a^2 + b_1$$.'],
    ['in the text, as TeX writes it', 'Mit \\(x_i\\) und \\(n\\).', 'Mit $$x_i$$ und $$n$$.'],
    [
      'between single dollars',
      'Mit $e^{i\\pi}$ und $x_1$, ja.',
      'Mit $$e^{i\\pi}$$ und $$x_1$$, ja.',
    ],
    ['of one letter', 'Sei $n$ gerade.', 'Sei $$n$$ gerade.'],
    ['on a line', '\\\\[ a \\\\\\\\ b \\\\]', '$$\na \\\\ b\n$$'],
    ['on several lines', '\\[\nE = mc^2\n\\]', '$$\nE = mc^2\n$$'],
    ['between two dollars on one line', '$$ a * b * c $$', '$$\na * b * c\n$$'],
    ['between two dollars that text follows', '$$a = b\n+ c$$', '$$\na = b\n+ c\n$$'],
    [
      'in an environment',
      '\\begin{align}\na &= b \\\\\nc &= d\n\\end{align}',
      '$$\n\\begin{align}\na &= b \\\\\nc &= d\n\\end{align}\n$$',
    ],
    ['in a list', '- eins\n  \\\\[ a_1 \\\\]', '- eins\n  $$\n  a_1\n  $$'],
  ])('%s are between two dollars', async (_, body, expected) => {
    expect(await written(body)).toBe(expected)
  })

  it.each([
    'Es kostet $5 oder $10, auch 5 $ und 10 $.',
    'Der Pfad $HOME/$USER und $FOO_BAR/$BAZ.',
    'Sie schrieb „ja \\[sic\\]“ \\(siehe oben\\).',
    'Code `$x^2$` und `\\(a\\)` bleibt.',
    '```tex\n$x^2$ \\[ a \\]\n```',
    'Schon recht: $$a_1$$ im Satz.',
  ])('leaves %j', async (body) => {
    expect(await written(body)).toBe(body)
  })

  it('takes any word between dollars for one where the site says that it has formulas', async () => {
    expect(await written('Sei $ab$ gerade.', withMath)).toBe('Sei $$ab$$ gerade.')
    expect(await written('Sei $ab$ gerade.')).toBe('Sei $ab$ gerade.')
    for (const same of ['Von $5 bis $10.', 'Nur $30, und `$x$` ist Code.'])
      expect(await written(same, withMath)).toBe(same)
  })
})
