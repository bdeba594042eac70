import type { ProblemCode, Values } from '@/lib/problems/messages'
import { nearestName } from '@/lib/problems/nearest'
import { quoted } from '../tree/problems'

/** What is wrong with a formula, for a message in the author's language, and what was probably meant. */
export interface TexMistake {
  code: ProblemCode
  values: Values
  mended?: string
}

/** What the library says (its messages are English and no part of its interface), and which message says it to authors. */
const kinds: { said: RegExp; mistake: (...parts: string[]) => TexMistake }[] = [
  {
    said: /^(?:Unsupported function name|Undefined control sequence): (\\?.+)$/,
    mistake: (command = '') => ({
      code: 'formula-command',
      values: { found: quoted(command) },
      mended: prefixed(nearestName(command.replace(/^\\/, ''), commands)),
    }),
  },
  {
    said: /^No such environment: (.+)$/,
    mistake: (name = '') => ({
      code: 'formula-environment',
      values: { choices: environments.join(', '), found: quoted(name) },
      mended: nearestName(name, environments),
    }),
  },
  {
    said: /^Mismatch: \\begin(\{.+\}) matched by (\\end\{.+\})$/,
    mistake: (name = '', found = '') => ({
      code: 'formula-open',
      values: { expected: `\\end${name}`, found: quoted(found) },
      mended: `\\end${name}`,
    }),
  },
  {
    said: /^Expected & or .+$/,
    mistake: () => ({ code: 'formula-open', values: { expected: '\\end{…}', found: 'none' } }),
  },
  {
    said: /^(?:Unexpected end of input.*expected '(.+)'|Expected '(.+)', got 'EOF')$/,
    mistake: (inMacro, otherwise) => ({
      code: 'formula-open',
      values: { expected: inMacro ?? otherwise, found: 'none' },
    }),
  },
  {
    said: /^Expected 'EOF', got '(.+)'$/,
    mistake: (found = '') => ({ code: 'formula-surplus', values: { found: quoted(found) } }),
  },
  {
    said: /^Double (superscript|subscript)$/,
    mistake: (kind) => ({
      code: 'formula-script',
      values: { found: quoted(kind === 'subscript' ? '_' : '^') },
    }),
  },
  {
    said: /^Invalid delimiter '(.+)' after '(.+)'$/,
    mistake: (found = '', command) => ({
      code: 'formula-delimiter',
      values: { command, found: quoted(found) },
    }),
  },
]

/** Commands that are meant most often, for suggestions. */
const commands = (
  'alpha beta gamma delta epsilon theta lambda sigma omega mu pi rho phi psi tau Delta Sigma Omega ' +
  'frac dfrac tfrac sqrt sum prod int lim log ln exp sin cos tan min max left right cdot times infty partial nabla ' +
  'text mathrm mathbf mathbb mathcal mathsf operatorname hat bar vec tilde overline underline overset underset ' +
  'binom quad leq geq neq approx equiv in notin subset cup cap forall exists rightarrow Rightarrow to mid ldots cdots'
).split(' ')

const environments =
  'matrix pmatrix bmatrix vmatrix cases aligned align gathered gather array equation split smallmatrix'.split(
    ' ',
  )

function prefixed(command: string | undefined): string | undefined {
  return command && `\\${command}`
}

/**
 * Says what the library found wrong with a formula; what it says in words of its own that nobody foresaw, by the place alone.
 * @param offset of the character of the formula at which it stopped
 */
export function texMistake(message: string, tex: string, offset: number): TexMistake {
  for (const { said, mistake } of kinds) {
    const match = said.exec(message)
    if (match) return mistake(...match.slice(1))
  }
  const found = tex.slice(offset).trim() || tex.trim()
  return { code: 'formula', values: { found: quoted(found.slice(0, 40)) } }
}

/**
 * What TeX leaves out of a formula without a word: what stands behind the percent sign of a number, and references, since
 * there are no numbers of formulas.
 */
export function lossIn(tex: string): { mistake: TexMistake; offset: number } | undefined {
  const percent = /(?<=[\p{L}\p{N}])%/u.exec(tex)
  const found = percent ?? /\\(?:eq)?ref(?![A-Za-z])/.exec(tex)
  if (!found) return undefined
  const [sign] = found
  const mistake: TexMistake = percent
    ? { code: 'formula-surplus', values: { found: quoted(sign) }, mended: '\\%' }
    : { code: 'formula-command', values: { found: quoted(sign) } }
  return { mistake, offset: found.index }
}
