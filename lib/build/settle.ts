import { setImmediate } from 'node:timers/promises'

/**
 * Waits for all tasks, whether or not one fails.
 * @throws {Error} with the messages of all that failed, each once, the first twenty in full
 */
export async function settleAll(tasks: Iterable<Promise<unknown>>): Promise<void> {
  const results = await Promise.allSettled(tasks)
  const failures = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason] : [],
  )
  if (failures.length > 0) throw new Error(listed([...new Set(failures.map(messageOf))]))
}

/**
 * Does some work for each of a queue, several at a time; the next is taken from the queue when there is room for it. Between
 * two, others get their turn.
 * @throws {Error} as `settleAll` does
 */
export function settleInLanes<T>(
  lanes: number,
  queue: Iterable<T>,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const items = queue[Symbol.iterator]()
  const lane = async () => {
    const done: Promise<void>[] = []
    for (let next = items.next(); !next.done; next = items.next()) {
      const task = work(next.value)
      done.push(task)
      await Promise.allSettled([task, setImmediate()])
    }
    await settleAll(done)
  }
  return settleAll(Array.from({ length: lanes }, lane))
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function listed(messages: string[]): string {
  const rest = messages.length - 20
  return [...messages.slice(0, 20), ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n')
}
