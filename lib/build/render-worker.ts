import 'next/dist/server/node-environment.js'
import { createRequire } from 'node:module'
import { notFoundPath } from '@/lib/urls'
import { finishPage } from './finish/page'
import { compiledStyles } from './finish/styles'
import { provideModels, sharedKey } from './models'
import { ask, type Handler } from './request'
import { messageOf } from './settle'
import { Store } from './store'

/** What a process that renders is told once. */
export interface Setup {
  /** Folder of the compiled code. */
  dist: string
  /** Folder of the store. */
  store: string
  /** What all pages have in common, as JSON. */
  shared: string
}

/** A page to render; `model` is JSON. */
export interface Job {
  path: string
  module: string
  model: string
}

/** A finished page, or why there is none. */
export type Result =
  | { path: string; hash: string; styles: string[] }
  | { path: string; error: string }

const load = createRequire(import.meta.url)
const models = new Map<string, string>()
provideModels(models)

process.once('message', ({ dist, store, shared }: Setup) => {
  models.set(sharedKey, shared)
  const finish = { store: new Store(store), styles: compiledStyles(dist) }
  process.on('message', async (job: Job) => process.send?.(await render(job, finish)))
})
process.on('disconnect', () => process.exit())

interface Finish {
  store: Store
  styles: (address: string) => string
}

async function render({ path: address, module, model }: Job, finish: Finish): Promise<Result> {
  models.set(address, model)
  try {
    const { handler }: { handler: Handler } = load(module)
    const { status, body } = await ask(handler, address)
    if (!isShown(status, address)) throw new Error(`Next.js answers ${status}`)
    const { html, styles } = finishPage(body, finish.styles)
    return { path: address, hash: finish.store.put(html), styles }
  } catch (error) {
    return { path: address, error: messageOf(error) }
  } finally {
    models.delete(address)
  }
}

/** Next.js answers with 404 at the address of the page that says so. */
function isShown(status: number, address: string): boolean {
  return status === 200 || (status === 404 && address === notFoundPath())
}
