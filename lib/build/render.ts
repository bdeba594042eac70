import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Renderer } from './build'
import { type Modules, moduleAt } from './compile'
import type { Page } from './input'
import type { Job, Result, Setup } from './render-worker'
import { environmentWith } from './settings'
import { settleAll } from './settle'

/**
 * Renders pages with code that Next.js has compiled, in processes of its own: the framework changes globals.
 * @param root folder of the project
 * @param compiled compiles the code when it is first asked; without pages it is not
 */
export function nextRenderer(root: string, compiled: () => Promise<Modules>): Renderer {
  return {
    async render(pages, shared, store, made) {
      if (pages.length === 0) return
      const modules = await compiled()
      const queue = pages.values()
      const processes = Array.from({ length: processesFor(pages.length) }, () =>
        startProcess(root, {
          dist: path.join(root, '.next'),
          store: store.folder,
          shared,
        }),
      )
      try {
        await settleAll(processes.map((child) => renderIn(child, queue, modules, made)))
      } finally {
        for (const child of processes) child.disconnect()
      }
    },
  }
}

/** A process must warm up, which costs as much as a hundred pages. */
function processesFor(pages: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(pages / 250)))
}

function startProcess(root: string, setup: Setup): ChildProcess {
  const child = fork(fileURLToPath(new URL('render-worker.ts', import.meta.url)), {
    cwd: root,
    env: environmentWith({ NEXT_RUNTIME: 'nodejs' }),
    // Much is allocated and little kept: a large nursery saves a tenth of the time.
    execArgv: [...process.execArgv, '--max-semi-space-size=64', '--single-threaded-gc'],
    serialization: 'advanced',
  })
  child.setMaxListeners(0)
  child.send(setup)
  return child
}

/** How many pages a process renders at a time, so that it need not wait for the next. */
const inFlight = 8

async function renderIn(
  child: ChildProcess,
  queue: Iterator<Page>,
  modules: Modules,
  made: Parameters<Renderer['render']>[3],
): Promise<void> {
  const answers = answersOf(child)
  const lane = async () => {
    const failures: string[] = []
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const result = await answers(jobFor(next.value, modules))
      if ('error' in result) failures.push(`${result.path}: ${result.error}`)
      else made(next.value, result.hash, result.styles)
    }
    if (failures.length > 0) throw new Error(failures.join('\n'))
  }
  await settleAll(Array.from({ length: inFlight }, lane))
}

function jobFor({ path: address, model }: Page, modules: Modules): Job {
  const module = moduleAt(modules, address)
  if (!module) throw new Error(`${address}: app/ has no page there`)
  return { path: address, module, model: model() }
}

/** Sends jobs to a process and gives back what it answers to each. */
function answersOf(child: ChildProcess): (job: Job) => Promise<Result> {
  const waiting = new Map<string, PromiseCallbacks>()
  child.on('message', (result: Result) => {
    waiting.get(result.path)?.resolve(result)
    waiting.delete(result.path)
  })
  child.on('exit', (status) => {
    for (const { reject } of waiting.values())
      reject(new Error(`the process that renders pages ended with ${status}`))
  })
  return (job) =>
    new Promise((resolve, reject) => {
      waiting.set(job.path, { resolve, reject })
      child.send(job, (error) => error && reject(error))
    })
}

interface PromiseCallbacks {
  resolve(result: Result): void
  reject(error: Error): void
}
