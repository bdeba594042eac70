import { developmentChangesPath } from '@/lib/urls'

/**
 * What the script of every page does besides in development: loads the page anew when the site has changed, and shows what
 * is wrong with it until that is mended. A page that nobody sees does not listen, since browsers open few connections to a
 * host.
 */
export const reloading = `
{
  let seen, events
  const note = document.createElement('dialog')
  const tell = ({ state, problem }) => {
    seen ??= state
    note.close()
    note.remove()
    if (problem) {
      note.textContent = problem
      note.style.whiteSpace = 'pre-wrap'
      document.body.append(note)
      note.showModal()
    } else if (state !== seen) location.reload()
  }
  const listen = () => {
    events?.close()
    if (document.hidden) return
    events = new EventSource('${developmentChangesPath}')
    events.onmessage = ({ data }) => tell(JSON.parse(data))
  }
  document.addEventListener('visibilitychange', listen)
  listen()
}
`
