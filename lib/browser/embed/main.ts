/*
 * Only on articles with videos or posts from elsewhere: a click on a poster opens the frame in its place. A click that
 * asks for a new tab, and every click without this script, follows the link.
 */

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-frame]'))
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    open(link)
  })

function open(link: HTMLAnchorElement): void {
  const frame = document.createElement('iframe')
  frame.src = link.dataset.frame ?? ''
  frame.title = link.querySelector('img')?.alt || (link.textContent ?? '')
  frame.className = link.className
  frame.allow = 'fullscreen; picture-in-picture; encrypted-media'
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-forms')
  link.replaceWith(frame)
  frame.focus()
}
