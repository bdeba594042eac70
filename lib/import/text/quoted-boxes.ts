import { fencedCode } from './code-patterns'
import type { Draft } from './draft'
import { alertName } from './embeds'

const token = new RegExp(
  [
    fencedCode,
    /(?<box>^(?<depth>(?:> ?)+)\[!(?<kind>[\w-]+)(?:\|[^\]\n]*)?\](?<fold>[+-]?)[ \t]*(?<title>[^\n]*)$)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

/**
 * Makes GitHub’s alerts of boxes such as `> [!tip]- Title`, which Obsidian began with
 * (https://help.obsidian.md/callouts) and Hugo and others read, too.
 */
export function withoutQuotedBoxes(draft: Draft): void {
  draft.apply(
    [...draft.text.matchAll(token)].flatMap(({ 0: whole, index, groups = {} }) =>
      groups.box ? [{ start: index, end: index + whole.length, text: boxFor(groups, whole) }] : [],
    ),
  )
}

function boxFor(
  { depth = '', kind = '', fold, title = '' }: Record<string, string | undefined>,
  whole: string,
): string {
  const name = alertName(kind)
  if (name === kind && !fold && !title.trim()) return whole
  const heading = title.trim() ? `\n${depth}**${title.trim()}**\n${depth.trimEnd()}` : ''
  return `${depth}[!${name}]${heading}`
}
