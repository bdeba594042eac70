import type { ShortLabel as ShortLabelModel } from '@/lib/pages/cards'
import { UseMark } from './mark'

/** The label in one line, for cards and lists. A text that says nothing of AI has none. */
export function ShortLabel({ label, isQuiet }: { label?: ShortLabelModel; isQuiet?: boolean }) {
  if (!label) return null
  const { level, involvement, what, review } = label
  return (
    <span className="label" data-level={level}>
      <UseMark involvement={involvement} />{' '}
      <span className={isQuiet ? '' : 'font-bold text-ink'}>{what}</span>
      {review && ` · ${review}`}
    </span>
  )
}
