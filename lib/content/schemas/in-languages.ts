import type { Locale } from '@/lib/model/locales'
import type { Problem } from '@/lib/problems/problem'

/** Names, where a record by language is expected, the languages that this site has: `{ de: … }` for one in German alone. */
export function inLanguagesOf(locales: readonly Locale[], problems: readonly Problem[]): Problem[] {
  const texts = `{ ${locales.map((locale) => `${locale}: …`).join(', ')} }`
  return problems.map((problem) => {
    const { shape } = problem.values
    if (typeof shape !== 'string') return problem
    const values = { ...problem.values, shape: shape.replace(/\{ de: [^{}]* \}/, texts) }
    return { ...problem, values }
  })
}
