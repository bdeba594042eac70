import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took, with all that it started. */
export interface Measured {
  /** Processor seconds, of the user and of the system. */
  cpu: number
  /** Seconds that passed. */
  wall: number
  /** The most memory that one of its processes held, in MiB. */
  peak: number
}

/**
 * Runs a command and measures it by Linux's own account (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html).
 * @throws {Error} with what it printed, where it fails
 */
export async function measure(
  command: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Measured> {
  const [program = '', ...words] = command
  const [cpuBefore, start] = [cpuOfChildren(), performance.now()]
  const env = { ...process.env, ...options.env }
  const child = spawn(program, words, { cwd: options.cwd, env })
  let printed = ''
  let peak = 0
  child.stdout.on('data', (text) => (printed += text))
  child.stderr.on('data', (text) => (printed += text))
  const watch = setInterval(() => {
    peak = Math.max(peak, ...treeOf(child.pid ?? 0).map(memoryOf))
  }, 100)
  const status = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  if (status !== 0) throw new Error(`${command.join(' ')}\n${printed}`)
  return { cpu: cpuOfChildren() - cpuBefore, wall: (performance.now() - start) / 1000, peak }
}

/** Seconds of all processes that this one has started and that have ended, with those that they had started. */
function cpuOfChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[13]) + Number(fields[14])) / 100
}

function treeOf(id: number): number[] {
  return [id, ...childrenOf(id).flatMap(treeOf)]
}

function childrenOf(id: number): number[] {
  try {
    const threads = readdirSync(`/proc/${id}/task`)
    const lists = threads.map((thread) =>
      readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8'),
    )
    return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number))
  } catch {
    return []
  }
}

function memoryOf(id: number): number {
  try {
    const [, kilobytes = '0'] =
      /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}
