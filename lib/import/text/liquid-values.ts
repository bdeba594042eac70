import type { Draft } from './draft'
import { type Parameters, readParameters } from './parameters'

/** Longest text that a name may stand for, and all that names of one text may be filled with: they can hold one another. */
const longestValue = 10_000
const longestFilling = 500_000

/** What names stand for in a text of Liquid: values of the site and of the article, and what the text gives a name itself. */
export class LiquidValues {
  private readonly locals = new Map<string, string>()
  private readonly shown: ReadonlySet<string>
  private filled = 0

  constructor(private readonly draft: Draft) {
    const used = draft.text.matchAll(/\{\{-?\s*([\w-]+)|\binclude\s[^%]*?=\s*([\w-]+)/g)
    this.shown = new Set([...used].flatMap(([, output, given]) => output ?? given ?? []))
  }

  /** Remembers `{% capture name %}` or `{% assign name = "…" %}`; false where the text shows it nowhere, or it is too long. */
  remember(name: string, value: string): boolean {
    if (!this.shown.has(name) || value.length > longestValue) return false
    this.locals.set(name, value)
    return true
  }

  /** Words of a tag with the values that stand in them. */
  resolve(words: string): string {
    return words.replace(
      /\{\{-?((?:(?!\{\{)[\s\S])*?)-?\}\}/g,
      (whole, expression: string) => this.valueOf(expression) ?? whole,
    )
  }

  /** What a tag was called with, names of the text as what they stand for. */
  parameters(words: string): Parameters {
    const given = readParameters(words)
    const named = Object.entries(given.named).map(([key, value]) => [
      key,
      this.local(value) ?? value,
    ])
    return { ...given, named: Object.fromEntries(named) }
  }

  /** The value of `{{ "/x" | relative_url }}`, `{{ site.title }}` or `{{ page.title }}`; undefined for anything else. */
  valueOf(expression: string): string | undefined {
    const [first = '', ...filters] = expression.split('|').map((part) => part.trim())
    const isHarmless = filters.every((filter) =>
      /^(relative_url|absolute_url|prepend\s*:.*|escape|strip|markdownify|xml_escape)$/.test(
        filter,
      ),
    )
    return isHarmless ? (this.local(first) ?? this.scalar(first)) : undefined
  }

  private local(name: string): string | undefined {
    const value = this.locals.get(name)
    this.filled += value?.length ?? 0
    return this.filled > longestFilling ? undefined : value
  }

  private scalar(name: string): string | undefined {
    const { article, site } = this.draft.around
    const [, quoted] = /^["'](.*)["']$/.exec(name) ?? []
    // An address with blanks is none in Markdown.
    if (quoted !== undefined) return quoted.startsWith('/') ? quoted.replaceAll(' ', '%20') : quoted
    if (/^site\.(base_?url|url|github\.url)$/.test(name)) return ''
    const [, field] = /^page\.([\w-]+)$/.exec(name) ?? []
    const value = field ? article.fields[field] : site.variables[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }
}
