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

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function listed(messages: string[]): string {
  const rest = messages.length - 20
  return [...messages.slice(0, 20), ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n')
}
