/** A program that `npm test` runs. */
export interface Step {
  name: string
  command: readonly string[]
  env?: Readonly<Record<string, string>>
  /** JSON report of a test runner; a step without one counts as one check. */
  report?: string
  /** Names of steps without which this one makes no sense. */
  needs?: readonly string[]
  /** What it writes and no other step may read meanwhile. */
  writes?: 'compiled code' | 'packages of the system'
  /** Whether it only gets something for others: it waits for the network more than for a processor, and proves nothing. */
  isPreparation?: boolean
}

export interface Count {
  passed: number
  failed: number
}
