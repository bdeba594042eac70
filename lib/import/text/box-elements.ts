import { codeSpan, fencedCode } from './code-patterns'
import type { Draft } from './draft'
import { alert, isAlertType } from './embeds'

const token = new RegExp(
  [
    fencedCode,
    codeSpan,
    /(?<box>^<div\b[^<>]*\bclass=(?<quote>["'])(?<classes>[^"'<>]*)\k<quote>[^<>]*>(?<inside>(?:(?!<\/?div\b)[\s\S])*?)<\/div>[ \t]*$)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

/** Makes an alert of an element that a theme’s class makes a box: `<div class="notice--info">`, `<div class="alert alert-danger">`. */
export function withoutBoxElements(draft: Draft): void {
  draft.apply(
    [...draft.text.matchAll(token)].flatMap(({ 0: whole, index, groups = {} }) => {
      const type = typeOf(groups.classes ?? '')
      if (!groups.box || !type) return []
      return [
        {
          start: index,
          end: index + whole.length,
          text: `\n${alert(type, atMargin(groups.inside ?? ''))}\n`,
        },
      ]
    }),
  )
}

function typeOf(classes: string): string | undefined {
  const types = classes
    .split(/\s+/)
    .filter((name) => /^(?:notice|alert|prompt|box|callout|admonition|message|panel)/.test(name))
    .map((name) => name.replace(/^[a-z]+--?/, ''))
  return types.find(isAlertType)
}

/** Set in as HTML is, it would be code. */
function atMargin(inside: string): string {
  return /^```|^~~~/m.test(inside) ? inside : inside.replace(/^[ \t]+(?![-*+]|\d+[.)])/gm, '')
}
