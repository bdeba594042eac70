import { createContext, runInContext } from 'node:vm'
import { expect, it, vi } from 'vitest'
import { reloading } from './reloading'

/** An open page whose server tells it what a test says. */
function openPage() {
  const streams: { onmessage?: (event: { data: string }) => void; close: () => void }[] = []
  const note = { textContent: '', style: {}, close: vi.fn(), remove: vi.fn(), showModal: vi.fn() }
  const document = {
    hidden: false,
    body: { append: vi.fn() },
    createElement: () => note,
    addEventListener: (_: string, listener: () => void) => {
      seen = listener
    },
  }
  let seen = () => {}
  const location = { reload: vi.fn() }
  class EventSource {
    close = vi.fn()
    constructor() {
      streams.push(this)
    }
  }
  runInContext(reloading, createContext({ document, location, EventSource }))
  return {
    streams,
    note,
    location,
    tell: (news: object) => streams.at(-1)?.onmessage?.({ data: JSON.stringify(news) }),
    hide: (hidden: boolean) => {
      document.hidden = hidden
      seen()
    },
  }
}

it('loads a page anew when the site is in another state, and only then', () => {
  const { tell, location } = openPage()
  tell({ state: 'a' })
  tell({ state: 'a' })
  expect(location.reload).not.toHaveBeenCalled()
  tell({ state: 'b' })
  expect(location.reload).toHaveBeenCalledOnce()
})

it('says what is wrong in place of it, until that is mended', () => {
  const { tell, location, note } = openPage()
  tell({ state: 'a' })
  tell({ state: 'b', problem: 'content/site.yaml:1:1' })
  expect(note.textContent).toBe('content/site.yaml:1:1')
  expect(note.showModal).toHaveBeenCalledOnce()
  expect(location.reload).not.toHaveBeenCalled()
  tell({ state: 'c' })
  expect(note.remove).toHaveBeenCalled()
  expect(location.reload).toHaveBeenCalledOnce()
})

it('listens only while somebody sees the page', () => {
  const { streams, hide } = openPage()
  hide(true)
  expect(streams).toHaveLength(1)
  expect(streams[0]?.close).toHaveBeenCalledOnce()
  hide(false)
  expect(streams).toHaveLength(2)
})
