import { existsSync, type FSWatcher, watch } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readSettings, type Settings } from '../settings'
import { messageOf } from '../settle'
import { currentIn, lookAt } from './current'

/** What an open page is told: the state that the site is in, and what is wrong with it. */
interface News {
  state: string
  problem?: string
}

/** Editors write a file in several steps, in milliseconds. */
const quietAfter = 15

/** Where a change can be seen on a page. */
const watched = ['content', 'public']

/**
 * Answers an open page with server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): the state
 * of the site now and after each change of its content. The site is read before it is told of.
 */
export function changes(settings: () => Settings = readSettings): Response {
  let listener: Listener | undefined
  const body = new ReadableStream<string>({
    async start(controller) {
      let told = ''
      listener = (news) => {
        if (news.state !== told) controller.enqueue(`data: ${JSON.stringify(news)}\n\n`)
        told = news.state
      }
      listeners.add(listener)
      watchSite(settings)
      listener(await newsOf(settings()))
    },
    cancel() {
      if (listener) listeners.delete(listener)
    },
  })
  // Whoever compresses an answer waits for more of it.
  const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' }
  return new Response(body.pipeThrough(new TextEncoderStream()), { headers })
}

/** An open page. */
type Listener = (news: News) => void

const listeners = new Set<Listener>()

/** By site. To watch a thousand folders takes a while, so that the same watchers do it for all pages. */
const watchers = new Map<string, FSWatcher[]>()

function watchSite(settings: () => Settings): void {
  const { root } = settings()
  if (watchers.has(root)) return
  let isWaiting = false
  const tellSoon = async () => {
    if (isWaiting) return
    isWaiting = true
    await wait(quietAfter)
    isWaiting = false
    const news = await newsOf(settings())
    for (const listener of listeners) listener(news)
  }
  const folders = watched.map((name) => path.join(root, name)).filter((name) => existsSync(name))
  const options = { recursive: true, persistent: false }
  watchers.set(
    root,
    folders.map((folder) => watch(folder, options, tellSoon)),
  )
}

async function newsOf(settings: Settings): Promise<News> {
  let state: string | undefined
  try {
    const look = lookAt(settings)
    state = look.state
    await currentIn(look, settings)
    return { state }
  } catch (error) {
    const problem = messageOf(error)
    return { state: state ?? problem, problem }
  }
}
