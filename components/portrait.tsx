import type { Face } from '@/lib/pages/people'
import { Picture } from './picture'

/** Each size as the classes that give it and its letters theirs, and as the browser hears of it to choose a file. */
const sizes = {
  small: ['size-8', 'text-xs', '2rem'],
  medium: ['size-11', 'text-xs', '2.75rem'],
  large: ['size-24', 'text-lg', '6rem'],
} as const

/** A person's portrait, or the name's first letters; always beside the name, so that it is not read out. */
export function Portrait({
  face: { portrait, initials },
  size,
}: {
  face: Pick<Face, 'portrait' | 'initials'>
  size: keyof typeof sizes
}) {
  const [sized, letters, width] = sizes[size]
  const round = `${sized} shrink-0 rounded-full`
  if (portrait)
    return <Picture picture={portrait} alt="" sizes={width} className={`${round} object-cover`} />
  return (
    <span
      className={`${round} flex items-center justify-center border bg-tint font-bold font-sans text-ink ${letters}`}
      aria-hidden="true"
    >
      {initials}
    </span>
  )
}
