import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'

/**
 * remark plugin: leaves the star of “Leser*innen” a star. CommonMark takes two of them in one paragraph for emphasis and
 * so takes both out (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis, rule 1).
 */
export function remarkGenderStar(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text: { [star]: construct } }]
}

const star = 42
const endings = ['innen', 'in'].map((ending) => [...ending].map((letter) => letter.charCodeAt(0)))

const construct: NonNullable<Extension['text']>[number] = {
  name: 'genderStar',
  previous: isLetter,
  tokenize,
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('data')
    effects.consume(code)
    effects.exit('data')
    const [long = [], short = []] = endings
    const isShort = effects.check({ tokenize: wordEnd(short) }, ok, nok)
    return effects.check({ tokenize: wordEnd(long) }, ok, isShort)
  }
}

/** What follows is these letters and the word's end, and no other star. */
function wordEnd(letters: readonly number[]) {
  return (effects: Effects, ok: State, nok: State): State => {
    const next =
      (index: number): State =>
      (code) => {
        if (index === letters.length) {
          effects.exit('data')
          return isLetter(code) || code === star ? nok(code) : ok(code)
        }
        if (code !== letters[index]) return nok(code)
        effects.consume(code)
        return next(index + 1)
      }
    return (code) => {
      effects.enter('data')
      return next(0)(code)
    }
  }
}

function isLetter(code: Code): boolean {
  return code !== null && code > 0 && /\p{L}/u.test(String.fromCharCode(code))
}
