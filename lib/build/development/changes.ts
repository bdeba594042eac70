import { type FSWatcher, watch } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readSettings, type Settings } from '../settings'
import { messageOf } from '../settle'
import { readCurrent, stateOfSite } from './current'

/** What an open page is told: the state that the site is in, and what is wrong with it. */
interface News {
  state: string
  problem?: string
}

/** Editors write a file in several steps, in milliseconds. */
const quietAfter = 15

/**
 * Answers an open page with server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): the state
 * of the site now and after each change of its content. The site is read before it is told of.
 */
export function changes(settings: () => Settings = readSettings): Response {
  let listener: (() => Promise<void>) | undefined
  const body = new ReadableStream<string>({
    start(controller) {
      let told = ''
      const tell = (news: News) => {
        if (news.state !== told) controller.enqueue(`data: ${JSON.stringify(news)}\n\n`)
        told = news.state
      }
      listener = async () => tell(await newsOf(settings()))
      listeners.add(listener)
      watchContent(settings().root)
      return listener()
    },
    cancel() {
      if (listener) listeners.delete(listener)
    },
  })
  // Whoever compresses an answer waits for more of it.
  const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' }
  return new Response(body.pipeThrough(new TextEncoderStream()), { headers })
}

/** Open pages. */
const listeners = new Set<() => Promise<void>>()

/** By folder. To watch a thousand folders takes a while, so that one watcher does it for all pages. */
const watchers = new Map<string, FSWatcher>()

function watchContent(root: string): void {
  if (watchers.has(root)) return
  const options = { recursive: true, persistent: false }
  const watcher = watch(path.join(root, 'content'), options, async () => {
    await wait(quietAfter)
    await Promise.all([...listeners].map((listener) => listener()))
  })
  watchers.set(root, watcher)
}

async function newsOf(settings: Settings): Promise<News> {
  const state = stateOfSite(settings)
  try {
    await readCurrent(settings)
    return { state }
  } catch (error) {
    return { state, problem: messageOf(error) }
  }
}
