import type { ReactNode } from 'react'

/** The framework lets components of the server import it in this way alone. */
const renderer = import('react-dom/server')

/**
 * Writes elements as HTML. The framework would write each as its payload, read that back and make the HTML of it, and a
 * finished page keeps the HTML alone: half of the time that a page takes beyond what every page does.
 * @param node of components that neither wait nor have state
 */
export async function markupOf(node: ReactNode): Promise<string> {
  const { renderToStaticMarkup } = await renderer
  return renderToStaticMarkup(node)
}
