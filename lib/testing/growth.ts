/** Milliseconds for which this process computed; how long it waited for others is not among them. */
async function computingFor(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of several, since what else this process does only adds. */
async function leastFor(work: () => unknown): Promise<number> {
  const times = [await computingFor(work), await computingFor(work), await computingFor(work)]
  return Math.min(...times)
}

/** Milliseconds that a collection of garbage may take. */
const noise = 300

/** What a text begins with, and what is repeated behind it. */
export interface Run {
  start: string
  unit: string
}

/**
 * Whether four times as much of the same takes less than nine times as long to compute; with the square, it would be
 * sixteen.
 * @param length of the shorter text, in characters
 */
export async function growsInLine(
  { start, unit }: Run,
  length: number,
  work: (text: string) => unknown,
): Promise<boolean> {
  const textOf = (size: number) => start + unit.repeat(Math.ceil(size / unit.length))
  const once = await computingFor(() => work(textOf(length * 4)))
  // What is within the noise is within any limit, so that the shorter text need not be measured.
  if (once < noise) return true
  const most = (await leastFor(() => work(textOf(length)))) * 9 + noise
  return once < most || (await leastFor(() => work(textOf(length * 4)))) < most
}
