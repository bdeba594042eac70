import type { Element, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { attachmentsPrefix } from '@/lib/urls'
import { quoted, type Report } from '../tree/problems'
import { typeset } from '../typography/typeset'
import { withoutFacts } from './facts'
import { linkAlone } from './link-alone'

/** What browsers play (https://developer.mozilla.org/en-US/docs/Web/Media/Guides/Formats/Containers). */
const playable = /\.(?:flac|m4a|mp3|oga|ogg|opus|wav)$/

/** A recording that a text lets its readers hear. */
export interface TextAudio {
  title: string
  href: string
}

/**
 * Makes a player of each link alone in its paragraph to a recording beside the text; nothing of it is fetched before a
 * reader starts it. Whoever cannot hear it needs its words: what stands behind it must unfold, or link to a file
 * (https://www.w3.org/TR/WCAG22/#audio-only-and-video-only-prerecorded).
 */
export function setAudio(tree: Root, locale: string, report: Report): TextAudio[] {
  const elements = tree.children.filter((node) => node.type === 'element')
  return elements.flatMap((block, at) => {
    const { paragraph, link } = linkAlone(block) ?? {}
    const href = String(link?.properties.href)
    if (!paragraph || !link || !isBesideText(href) || !playable.test(href)) return []
    const title = typeset(textOf(withoutFacts(link)).trim(), locale)
    if (!isTranscript(elements[at + 1])) {
      const values = { found: quoted(title) }
      report(link, { severity: 'warning', cause: 'link', code: 'audio-transcript', values })
    }
    Object.assign(paragraph, playerOf(link, title))
    return [{ title, href }]
  })
}

/** What lies elsewhere is the publisher’s own matter, and may be no recording at all. */
function isBesideText(href: string): boolean {
  return href.startsWith(attachmentsPrefix)
}

function isTranscript(node: RootContent | undefined): boolean {
  if (node?.type !== 'element') return false
  return node.tagName === 'details' || linkAlone(node)?.link.properties.dataOriginal !== undefined
}

function playerOf({ properties, children }: Element, title: string): Element {
  const { title: caption, href, ...others } = properties
  return h('figure', { className: ['audio'] }, [
    h('audio', { controls: true, preload: 'none', src: href, ariaLabel: title }),
    h('figcaption', [...(caption ? [`${caption} `] : []), h('a', { ...others, href }, children)]),
  ])
}
