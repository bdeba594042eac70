/** What a tag or shortcode was called with. */
export interface Parameters {
  positional: string[]
  named: Record<string, string>
}

const parameter =
  /([A-Za-z_][\w-]*)\s*(?:=|:(?!\/\/))\s*("(?:\\.|[^"\\])*"|'[^']*'|`[^`]*`|[^\s,]+)|("(?:\\.|[^"\\])*"|'[^']*'|`[^`]*`|[^\s,]+)/g

/** Reads `name="a b" other=1 "positional" 'too'`, with or without commas. */
export function readParameters(text: string): Parameters {
  const result: Parameters = { positional: [], named: {} }
  for (const [, name, value = '', alone] of text.matchAll(parameter)) {
    if (name) result.named[name.toLowerCase()] = unquote(value)
    else if (alone) result.positional.push(unquote(alone))
  }
  return result
}

/** The first that was given of some names, else what stands at a position. */
export function argument(
  { named, positional }: Parameters,
  names: string[],
  at = -1,
): string | undefined {
  const found = names.find((name) => named[name] !== undefined)
  return found ? named[found] : positional[at]
}

function unquote(value: string): string {
  const [, mark, inner] = /^(["'`])([\s\S]*)\1$/.exec(value) ?? []
  return mark ? (inner ?? '').replace(/\\(["'])/g, '$1') : value
}
