/** The opening tag of an element; attributes without a value are left out. */
export function tag(name: string, attributes: Record<string, string | undefined>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key.toLowerCase()}="${escapeHtml(value)}"`],
  )
  return `<${name}${written.join('')}>`
}

/** A text as it may stand in HTML, within quotation marks too. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
