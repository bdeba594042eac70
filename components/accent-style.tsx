import type { Frame } from '@/lib/pages/frame'

/** The publisher's colour for links and marks; the finished page has it among its other styles. */
export function AccentStyle({ accent }: Pick<Frame, 'accent'>) {
  if (!accent) return null
  return <style data-site="">{`:root{--color-accent:light-dark(${accent.join()})}`}</style>
}
