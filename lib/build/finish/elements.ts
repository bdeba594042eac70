import { scriptsPrefix } from '@/lib/urls'

/** The attributes of an element by their names in small letters. */
export type Attributes = Readonly<Record<string, string>>

/** Whether an element is a style sheet that Next.js has compiled. */
export function isSheet(name: string, { rel, href }: Attributes): boolean {
  return name === 'link' && rel === 'stylesheet' && isCompiled(href, 'css')
}

/** Whether an element holds styles that the site itself says. */
export function isOwnStyle(name: string, attributes: Attributes): boolean {
  return name === 'style' && attributes['data-site'] !== undefined
}

/**
 * Whether an element without content is only for the framework's client runtime, asks for a picture that follows (React does
 * so for each that is not lazy, such as a logo, and puts it where no link may stand), or says for X what Open Graph has said. X
 * reads title, description and picture there (https://developer.x.com/en/docs/x-for-websites/cards/overview/markup), and
 * needs its own tags for the kind of card and the words of the picture.
 */
export function isDroppedElement(name: string, attributes: Attributes): boolean {
  const { rel, as, href } = attributes
  if (name === 'meta') return isRepeatedForX(attributes) || attributes.name === 'next-size-adjust'
  if (name !== 'link') return false
  if (rel === 'preload' && as === 'image') return true
  return (rel === 'preconnect' && href === '/') || (as === 'script' && isCompiled(href, 'js'))
}

function isRepeatedForX({ name = '' }: Attributes): boolean {
  return name.startsWith('twitter:') && name !== 'twitter:card' && name !== 'twitter:image:alt'
}

/** The payload, in which “<” is escaped, the bootstrap of the bundler, and a mark of React's for the first paint. */
export function isRuntimeCode(code: string): boolean {
  return (
    /^\(?self\.__next_[a-z]\b[^<]*$/.test(code) ||
    /^\(globalThis\["TURBOPACK"\]/.test(code) ||
    code === 'requestAnimationFrame(function(){$RT=performance.now()});'
  )
}

/** Whether an address is of a file that Next.js has compiled. */
export function isCompiled(address: string | undefined, ending: 'css' | 'js'): boolean {
  return (address?.startsWith('/_next/static/') && address.endsWith(`.${ending}`)) ?? false
}

/** Why an element may not stand in a finished page; undefined if it may. */
export function unknownReason(name: string, attributes: Attributes): string | undefined {
  if (name === 'script' && !isKnownScript(attributes)) return 'script'
  if (name === 'template') return 'payload'
  if (name === 'link' && !isKnownLink(attributes)) return 'link'
  if (name === 'style' || attributes.style !== undefined) return 'inline style'
  return Object.keys(attributes).some((key) => key.startsWith('on')) ? 'event handler' : undefined
}

/** Structured data, and files that the site marks as its own. */
function isKnownScript({ type, src, 'data-site': mark }: Attributes): boolean {
  const isOwn = mark !== undefined && (src?.startsWith(scriptsPrefix) ?? false)
  return (type === 'application/ld+json' && src === undefined) || isOwn
}

const knownRelations = new Set([
  'canonical',
  'alternate',
  'describedby',
  'icon',
  'apple-touch-icon',
  'manifest',
])

function isKnownLink({ rel = '' }: Attributes): boolean {
  return knownRelations.has(rel.split(' ')[0] ?? '')
}
