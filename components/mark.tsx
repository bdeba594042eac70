import type { Disclosure } from '@/lib/model/disclosure'
import {
  type MarkShape,
  markLine,
  markSize,
  reviewShapes,
  useShapes,
} from '@/lib/pages/mark-shapes'

/** What AI did, as a shape beside its words. */
export function UseMark({ involvement }: Pick<Disclosure, 'involvement'>) {
  return involvement === 'unknown' ? null : <Mark shape={useShapes[involvement]} />
}

/** Whether a person checked, as a shape beside its words. */
export function ReviewMark({ reviewState }: Pick<Disclosure, 'reviewState'>) {
  return <Mark shape={reviewShapes[reviewState === 'substantive' ? 'holds' : 'open']} />
}

/** Always beside words, so that it says nothing of its own to a screen reader. */
function Mark({ shape: { fill, stroke } }: { shape: MarkShape }) {
  return (
    <svg
      className="mark"
      viewBox={`0 0 ${markSize} ${markSize}`}
      fill="currentColor"
      aria-hidden="true"
    >
      {stroke && <path d={stroke} fill="none" stroke="currentColor" strokeWidth={markLine} />}
      {fill && <path d={fill} />}
    </svg>
  )
}
