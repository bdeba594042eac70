import type { Disclosure } from '@/lib/disclosure'

/** What AI did, as a shape beside its words: disc (created), half disc (edited), ring (none), two arrows (translated). */
export function UseMark({ use }: Pick<Disclosure, 'use'>) {
  if (use === 'unknown') return null
  return <Mark>{useShapes[use]}</Mark>
}

/** Whether a person checked: a ring, with a tick where the review holds. */
export function ReviewMark({ reviewState }: Pick<Disclosure, 'reviewState'>) {
  return (
    <Mark>
      {ring}
      {reviewState === 'substantive' && (
        <path d="M4.6 8.2 7 10.6l4.4-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      )}
    </Mark>
  )
}

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />

const useShapes = {
  none: ring,
  generated: <circle cx="8" cy="8" r="6.8" />,
  edited: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 1 0 12z" />
    </>
  ),
  translated: (
    <path
      d="M1.5 5.5h12m-3-3 3 3-3 3m4 2h-12m3-3-3 3 3 3"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    />
  ),
}

/** Always beside words, so that it says nothing of its own to a screen reader. */
function Mark({ children }: { children: React.ReactNode }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      {children}
    </svg>
  )
}
