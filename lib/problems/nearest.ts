import leven from 'leven'

/**
 * The known name that was probably meant: one that differs in one letter or two neighbours, or in up to `most` letters
 * where it has six or more. So `drfat` is taken for `draft`, and `suche` never for `guide`.
 */
export function nearestName(
  written: string,
  known: readonly string[],
  most = 2,
): string | undefined {
  const wanted = written.toLowerCase()
  const near = known
    .map((name) => ({ name, distance: distanceOf(name.toLowerCase(), wanted, most) }))
    .filter(({ name, distance }) => distance <= (name.length < 6 ? 1 : most))
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.name
}

/** Two neighbours that changed places count as one letter; names whose lengths differ by more are not compared. */
function distanceOf(name: string, wanted: string, most: number): number {
  if (Math.abs(name.length - wanted.length) > most) return Number.POSITIVE_INFINITY
  const distance = leven(name, wanted)
  return distance === 2 && isTransposed(name, wanted) ? 1 : distance
}

function isTransposed(name: string, wanted: string): boolean {
  const at = [...name].findIndex((letter, index) => letter !== wanted[index])
  return name.length === wanted.length && name[at] === wanted[at + 1] && name[at + 1] === wanted[at]
}
