import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lazily } from '@/lib/cache/lazily'
import { answersOf, letEnd } from './answers'
import type { Renderer, StalePage } from './build'
import { type Modules, moduleAt } from './compile'
import type { Job, Result, Setup } from './render-worker'
import { environmentWith } from './settings'
import { settleInLanes } from './settle'

/** How many pages the process renders at a time, so that it need not wait for the next. */
const pagesAtOnce = 8

/**
 * Renders pages with code that Next.js has compiled, in a process of its own: the framework changes globals. One is enough,
 * since it takes less time than this one needs for all else.
 * @param root folder of the project
 * @param compiled compiles the code when the first page is asked for; without pages it is not
 */
export function nextRenderer(root: string, compiled: () => Promise<Modules>): Renderer {
  return {
    async render(pages, shared, store, made) {
      let child: ChildProcess | undefined
      const setup = { dist: path.join(root, '.next'), store: store.folder, shared }
      const started = lazily(async () => {
        const modules = await compiled()
        child = startProcess(root, setup)
        return { modules, answers: answersOf<Job, Result>(child, 'renders pages') }
      })
      try {
        await settleInLanes(pagesAtOnce, pages, async (page) => {
          const { modules, answers } = await started()
          const result = await answers(jobFor(page, modules))
          if ('error' in result) throw new Error(`${result.path}: ${result.error}`)
          made(page, result.hash, result.styles)
        })
      } finally {
        letEnd(child)
      }
    },
  }
}

/** The program stands beside this one (scripts/build.mjs). */
function startProcess(root: string, setup: Setup): ChildProcess {
  const child = fork(fileURLToPath(new URL('render-worker.mjs', import.meta.url)), {
    cwd: root,
    env: environmentWith({ NEXT_RUNTIME: 'nodejs' }),
    // Much is allocated and little kept: a large nursery saves a tenth of the time.
    execArgv: [...process.execArgv, '--max-semi-space-size=64', '--single-threaded-gc'],
    serialization: 'advanced',
  })
  child.send(setup)
  return child
}

function jobFor({ path: address, source }: StalePage, modules: Modules): Job {
  const module = moduleAt(modules, address)
  if (!module) throw new Error(`${address}: app/ has no page there`)
  return { path: address, module, model: source.model }
}
