/** What kinds of things an import may be unable to carry over. */
const lossKinds = [
  'file',
  'frontMatter',
  'field',
  'title',
  'date',
  'language',
  'languageUnsure',
  'page',
  'taken',
  'alias',
  'template',
  'component',
  'attribute',
  'html',
  'embed',
  'link',
  'pictureMissing',
  'pictureRemote',
  'coverRemote',
  'pictureUndescribed',
  'author',
  'topic',
  'comments',
] as const
export type LossKind = (typeof lossKinds)[number]

/** One thing that could not be carried over as it was, or that somebody has to look at. */
export interface Loss {
  kind: LossKind
  /** Path in the source. */
  file: string
  /** From 1. */
  line: number
  /** What stood there. */
  detail: string
}

/** Narrows what a system yields. */
export function isLoss(value: object): value is Loss {
  return 'kind' in value
}

/** Losses of one kind about one thing. */
export interface LossGroup {
  kind: LossKind
  detail: string
  losses: Loss[]
  /** How many files they are in. */
  files: number
}

/** Groups losses by kind, and fields by their name; kinds in their order, the largest group first. */
export function groupLosses(losses: Loss[]): LossGroup[] {
  const groups = new Map<string, Loss[]>()
  for (const loss of losses) {
    const key = loss.kind === 'field' ? `field ${loss.detail}` : loss.kind
    const group = groups.get(key)
    if (group) group.push(loss)
    else groups.set(key, [loss])
  }
  return [...groups.values()].map(groupOf).sort(byKindThenSize)
}

function groupOf(losses: Loss[]): LossGroup {
  const { kind = 'file', detail = '' } = losses[0] ?? {}
  const files = new Set(losses.map(({ file }) => file)).size
  return { kind, detail: kind === 'field' ? detail : '', losses, files }
}

function byKindThenSize(a: LossGroup, b: LossGroup): number {
  return lossKinds.indexOf(a.kind) - lossKinds.indexOf(b.kind) || b.losses.length - a.losses.length
}

/** A piece of source text as it is shown in a report: one line, at most 100 characters. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
