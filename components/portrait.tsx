import type { Face } from '@/lib/pages/people'
import { Picture } from './picture'

/** A person's portrait, or the name's first letters; always beside the name, so that it is not read out. */
export function Portrait({
  face: { portrait, initials },
  className = 'size-11',
}: {
  face: Pick<Face, 'portrait' | 'initials'>
  className?: string
}) {
  const round = `${className} shrink-0 rounded-full`
  if (portrait)
    return <Picture picture={portrait} alt="" sizes="6rem" className={`${round} object-cover`} />
  return (
    <span
      className={`${round} flex items-center justify-center border bg-tint font-bold font-sans text-ink text-xs`}
      aria-hidden="true"
    >
      {initials}
    </span>
  )
}
