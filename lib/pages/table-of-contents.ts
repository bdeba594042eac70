import type { Heading } from '@/lib/markdown/elements/headings'

/** A section of an article, with the sections in it. */
export interface Section extends Heading {
  parts: Heading[]
}

/**
 * The upper two levels of an article's headings, for its table of contents; none where it has fewer than three
 * sections or is read in about two minutes, since it is then overlooked faster than a list is read.
 */
export function tableOfContents(headings: Heading[], words: number): Section[] {
  const top = Math.min(...headings.map(({ depth }) => depth))
  const sections: Section[] = []
  for (const heading of headings) {
    const last = sections.at(-1)
    if (heading.depth === top || !last) sections.push({ ...heading, parts: [] })
    else if (heading.depth === top + 1) last.parts.push(heading)
  }
  return words >= fewestWords && sections.length >= fewestSections ? sections : []
}

const fewestWords = 400
const fewestSections = 3
