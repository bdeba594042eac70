import type { ShortLabel as ShortLabelModel } from '@/lib/pages/cards'
import { UseMark } from './mark'

interface Props {
  label?: ShortLabelModel
  /** Whether it does not stand out. */
  isQuiet?: boolean
  lang?: string
  dir?: string
}

/**
 * The label for cards and lists, as two facts in their line, which runs in the page's direction whatever language they are
 * in. A text that says nothing of AI has none.
 */
export function ShortLabel({ label, isQuiet, ...attributes }: Props) {
  if (!label) return null
  const { level, involvement, what, review } = label
  return (
    <span className="label" data-level={level}>
      <span>
        <UseMark involvement={involvement} />{' '}
        <span className={isQuiet ? '' : 'font-bold text-ink'} {...attributes}>
          {what}
        </span>
      </span>
      {review && (
        <span>
          <span className="visually-hidden"> · </span>
          <span {...attributes}>{review}</span>
        </span>
      )}
    </span>
  )
}
