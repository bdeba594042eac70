import type { ChildProcess } from 'node:child_process'

/** What a process is asked, or answers; an answer has the path of what was asked. */
interface Message {
  path: string
}

/**
 * Sends jobs to a process and gives back what it answers to each.
 * @param does what the process does, for whoever reads that it has ended
 */
export function answersOf<Job extends Message, Result extends Message>(
  child: ChildProcess,
  does: string,
): (job: Job) => Promise<Result> {
  const waiting = new Map<string, PromiseCallbacks<Result>>()
  child.setMaxListeners(0)
  child.on('message', (result: Result) => {
    waiting.get(result.path)?.resolve(result)
    waiting.delete(result.path)
  })
  child.on('exit', (status, signal) => {
    for (const { reject } of waiting.values())
      reject(new Error(`the process that ${does} ended with ${status ?? signal}`))
  })
  return (job) =>
    new Promise((resolve, reject) => {
      waiting.set(job.path, { resolve, reject })
      child.send(job, (error) => error && reject(error))
    })
}

/** Lets a process end. One that has ended by itself, for want of memory say, is no further error. */
export function letEnd(child: ChildProcess | undefined): void {
  if (child?.connected) child.disconnect()
}

interface PromiseCallbacks<Result> {
  resolve(result: Result): void
  reject(error: Error): void
}
