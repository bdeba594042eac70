import { addressPart } from '@/lib/model/slug'
import { isPicture } from '../assets'
import { referenceTo } from './article-link'
import { codeSpan, fencedCode } from './code-patterns'
import { type Draft, escapeLinkWords, hidden, linkTo } from './draft'

const token = new RegExp(
  [
    fencedCode,
    codeSpan,
    /(?<remark>%%(?<words>[\s\S]*?)%%)/,
    /(?<link>(?<shown>!?)\[\[(?<target>[^[\]|\n]+?)(?:\\?\|(?<label>[^[\]\n]*))?\]\])/,
    /(?<mark>(?<![=\w])==(?<marked>[^\s=](?:[^=\n]*[^\s=])?)==(?![=\w]))/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

/**
 * Reads what note takers such as Obsidian add to Markdown (https://help.obsidian.md/obsidian-flavored-markdown): links by the
 * name of a note, pictures by the name of a file, marked words and remarks.
 */
export function withoutWikiMarks(draft: Draft): void {
  draft.apply(
    [...draft.text.matchAll(token)].flatMap((match) => {
      const text = replacement(match, draft)
      const place = { start: match.index, end: match.index + match[0].length }
      return text === match[0] ? [] : [{ ...place, text }]
    }),
  )
}

function replacement({ 0: whole, index, groups = {} }: RegExpExecArray, draft: Draft): string {
  const { remark, words = '', link, mark, marked } = groups
  if (remark) return hidden(words)
  if (mark) return `<mark>${marked}</mark>`
  return link ? linkFor(groups, index, draft) : whole
}

function linkFor(
  { shown, target = '', label }: Record<string, string | undefined>,
  index: number,
  draft: Draft,
): string {
  const [name = '', heading] = target.split('#')
  const file = draft.around.addresses.fileNamed(name.trim())
  if (file) return fileFor(file, label ?? '', shown === '!')
  const fragment = heading ? `#${addressPart(heading)}` : ''
  if (!name && fragment) return linkTo(label ?? heading ?? '', fragment)
  const made = referenceTo(`${name.trim()}${fragment}`, index, draft)
  if (made)
    return label ? made.replace(/^\[(?:\\.|[^\]\\])*\]/, () => `[${escapeLinkWords(label)}]`) : made
  draft.lose('link', index, target)
  return label ?? name
}

/** A number behind a picture is its width in pixels. */
function fileFor(file: string, label: string, isShown: boolean): string {
  const words = /^\d+(?:x\d+)?$/.test(label) ? '' : label
  if (isShown && isPicture(file)) return `![${escapeLinkWords(words)}](</${file}>)`
  return `[${escapeLinkWords(words || file.slice(file.lastIndexOf('/') + 1))}](</${file}>)`
}
