/** A video or post elsewhere on the web that an article shows once a reader asks for it. */
export interface Embed {
  kind: 'video' | 'post'
  /** Whom a reader has to do with, such as YouTube. */
  provider: string
  /** What the frame holds, and whose server is asked for it. */
  frame: string
  host: string
}

interface Provider {
  kind: Embed['kind']
  /** Absent where each server is a provider of its own. */
  name?: string
  /** Hosts in links, without `www.` and `m.`. */
  hosts: readonly string[]
  /** Where frames come from, if not from the host of the link. */
  frameHost?: string
  /** Path and query of the frame; undefined for what is no video or post. */
  frameAt: (url: URL) => string | undefined
}

const youTube: Provider = {
  kind: 'video',
  name: 'YouTube',
  hosts: ['youtube.com', 'youtu.be'],
  // “Privacy-enhanced mode”: https://support.google.com/youtube/answer/171780
  frameHost: 'www.youtube-nocookie.com',
  frameAt({ pathname, searchParams, host }) {
    const short = host === 'youtu.be' ? /^\/([\w-]{11})$/ : /^\/(?:shorts|live|embed)\/([\w-]{11})$/
    const id = short.exec(pathname)?.[1] ?? (pathname === '/watch' && searchParams.get('v'))
    const start = /^(\d{1,6})s?$/.exec(searchParams.get('t') ?? '')?.[1]
    if (!id || !/^[\w-]{11}$/.test(id)) return undefined
    return `/embed/${id}${start ? `?start=${start}` : ''}`
  },
}

const vimeo: Provider = {
  kind: 'video',
  name: 'Vimeo',
  hosts: ['vimeo.com'],
  // `dnt` keeps the player from tracking, `h` opens an unlisted video: https://developer.vimeo.com/player/sdk/embed
  frameHost: 'player.vimeo.com',
  frameAt({ pathname }) {
    const [whole, id, key] = /^\/(\d{1,15})(?:\/([\da-f]{1,40}))?$/.exec(pathname) ?? []
    return whole && `/video/${id}?dnt=1${key ? `&h=${key}` : ''}`
  },
}

const bluesky: Provider = {
  kind: 'post',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  // https://docs.bsky.app/docs/advanced-guides/oembed
  frameHost: 'embed.bsky.app',
  frameAt({ pathname }) {
    const [whole, who, post] =
      /^\/profile\/([\w.:-]{1,250})\/post\/([\da-z]{1,20})$/.exec(pathname) ?? []
    return whole && `/embed/${who}/app.bsky.feed.post/${post}`
  },
}

/** On any server: https://docs.joinpeertube.org/api/embed-player */
const peerTube: Provider = {
  kind: 'video',
  hosts: [],
  frameAt({ pathname }) {
    const id = /^\/(?:w|videos\/watch)\/([\w-]{8,40})$/.exec(pathname)?.[1]
    return id && `/videos/embed/${id}`
  },
}

/** On any server: https://docs.joinmastodon.org/methods/oembed/ */
const mastodon: Provider = {
  kind: 'post',
  hosts: [],
  frameAt({ pathname }) {
    const [whole] = /^\/@[\w.]{1,100}(?:@[\w.-]{1,250})?\/\d{1,30}$/.exec(pathname) ?? []
    return whole && `${whole}/embed`
  },
}

const known = [youTube, vimeo, bluesky]
const onAnyServer = [peerTube, mastodon]

/**
 * What a link leads to that a page can show in a frame. The frame's address is put together of checked parts, so that
 * nothing else of the link is in it.
 * @param allowed hosts of `content/site.yaml`; another is never asked for anything
 */
export function embedAt(address: string, allowed: readonly string[]): Embed | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:' || url.port || url.username || url.password) return undefined
  const provider = knownAt(url.host)
  const isAllowed = allowed.some((name) =>
    provider ? knownAt(name) === provider : name === url.host,
  )
  if (!isAllowed) return undefined
  for (const { kind, name = url.host, frameAt, frameHost: host = url.host } of provider
    ? [provider]
    : onAnyServer) {
    const path = frameAt(url)
    if (path) return { kind, provider: name, frame: `https://${host}${path}`, host }
  }
}

/** Where the frames of allowed hosts come from (https://www.w3.org/TR/CSP3/#grammardef-host-source). */
export function frameSources(allowed: readonly string[]): string[] {
  return allowed.map((name) => `https://${knownAt(name)?.frameHost ?? name}`)
}

function knownAt(host: string): Provider | undefined {
  const name = host.replace(/^(?:www|m)\./, '')
  return known.find(({ hosts }) => hosts.includes(name))
}
