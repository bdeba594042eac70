import type { Face } from '@/lib/pages/people'
import { Picture } from './picture'

/** Each size as the class that gives it, and as the browser hears of it to choose a file. */
const sizes = {
  small: ['size-8', '2rem'],
  medium: ['size-11', '2.75rem'],
  large: ['size-24', '6rem'],
} as const

/** A person's portrait, or the name's first letters; always beside the name, so that it is not read out. */
export function Portrait({
  face: { portrait, initials },
  size,
}: {
  face: Pick<Face, 'portrait' | 'initials'>
  size: keyof typeof sizes
}) {
  const [sized, width] = sizes[size]
  const round = `${sized} shrink-0 rounded-full`
  if (portrait)
    return <Picture picture={portrait} alt="" sizes={width} className={`${round} object-cover`} />
  return (
    <span
      className={`${round} flex items-center justify-center border bg-tint font-bold font-sans text-ink text-xs`}
      aria-hidden="true"
    >
      {initials}
    </span>
  )
}
