import type { Count, Step } from './step'

/**
 * Steps wait for browsers, disks and programs that they started: two at once used 70 % of two processors, which a third one
 * fills (737 CPU seconds of the 1,070 that two had in 8 min 55 s).
 */
const atOnce = 3

/**
 * Runs steps side by side, the first ones first, each once those that it needs have passed. What needs one that failed is
 * not begun.
 * @param run runs a step and counts its tests
 * @returns the counts of the steps that ran, by their names
 */
export async function runSteps(
  steps: readonly Step[],
  run: (step: Step) => Promise<Count>,
): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>()
  const waiting = new Set(steps)
  const running = new Map<Step, Promise<void>>()
  const begin = async (step: Step) => {
    counts.set(step.name, await run(step))
    running.delete(step)
  }
  for (;;) {
    for (const step of waiting)
      if (mayBegin(step, [...running.keys()], counts)) {
        waiting.delete(step)
        running.set(step, begin(step))
      }
    if (running.size === 0) return counts
    await Promise.race(running.values())
  }
}

function mayBegin(
  { needs = [], writes, isPreparation }: Step,
  running: readonly Step[],
  counts: ReadonlyMap<string, Count>,
): boolean {
  const isFree = isPreparation || running.filter((step) => !step.isPreparation).length < atOnce
  const isUndisturbed = !writes || running.every((step) => step.writes !== writes)
  return isFree && isUndisturbed && needs.every((name) => counts.get(name)?.failed === 0)
}

/** The steps of these names, and those that they need, in the order of the list. */
export function withNeeded(steps: readonly Step[], names: readonly string[]): Step[] {
  const byName = new Map(steps.map((step) => [step.name, step]))
  const wanted = new Set(names)
  for (const name of wanted) for (const needed of byName.get(name)?.needs ?? []) wanted.add(needed)
  return steps.filter(({ name }) => wanted.has(name))
}
