/** What Tailwind says of its variables: in a layer for browsers without `@property`, in rules for the others. */
const fallbackLayer = /@layer properties\{@supports [^{]*\{[^{]*\{[^}]*\}\}\}/
const registration = /@property (--tw-[\w-]+)\{[^}]*\}/g

/**
 * A compiled style sheet without the variables by which Tailwind lets utilities meet, such as `--tw-border-style`, where
 * none do: one that no rule sets stands as its first value where it is read, one that no rule reads is not set. They would
 * be a fortieth of an article.
 */
export function settleVariables(css: string): string {
  const registered = new Map([...css.matchAll(registration)].map(([rule, name]) => [name, rule]))
  const rules = withoutPlainBorders(css.replace(fallbackLayer, '').replace(registration, ''))
  const settled = namesIn(rules).reduce(
    (text, name) => settle(text, name, firstValue(registered.get(name))),
    rules,
  )
  const left = namesIn(settled).map((name) => registered.get(name) ?? '')
  if (left.length === 0) return settled
  return (fallbackLayer.exec(css)?.[0] ?? '') + settled + left.join('')
}

/** `app/styles/base.css` makes every border solid, so that a utility says nothing by it where none makes another. */
function withoutPlainBorders(css: string): string {
  if (/[{;]--tw-border-style:/.test(css)) return css
  return css.replace(/border(?:-[a-z-]+)?-style:var\(--tw-border-style\);?/g, '')
}

function namesIn(css: string): string[] {
  return [...new Set(css.match(/--tw-[\w-]+/g))]
}

/** https://drafts.css-houdini.org/css-properties-values-api/#initial-value-descriptor */
function firstValue(rule = ''): string | undefined {
  return /initial-value:([^;}]*)/.exec(rule)?.[1]
}

/** A value, with at most one pair of brackets in it. */
const value = String.raw`(?:[^(){};]|\([^()]*\))*`

function settle(css: string, name: string, first: string | undefined): string {
  const isSet = new RegExp(`[{;]${name}:`).test(css)
  const isRead = new RegExp(String.raw`var\(${name}[,)]`).test(css)
  if (!isRead) return css.replace(new RegExp(`(?<=[{;])${name}:${value};?`, 'g'), '')
  if (isSet) return css
  return css.replace(
    new RegExp(String.raw`var\(${name}(?:,(${value}))?\)`, 'g'),
    (reading, fallback?: string) => first ?? fallback ?? reading,
  )
}
