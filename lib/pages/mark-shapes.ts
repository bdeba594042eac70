import type { Involvement } from '@/lib/model/disclosure'

/** A mark in a square, as paths of SVG: what is filled, and what is drawn as a line. */
export interface MarkShape {
  fill?: string
  stroke?: string
}

/** The side of that square, and how wide the line is. */
export const markSize = 16
export const markLine = 1.6

const ring = 'M14 8A6 6 0 1 1 2 8A6 6 0 1 1 14 8Z'

const disc = { fill: 'M14.8 8A6.8 6.8 0 1 1 1.2 8A6.8 6.8 0 1 1 14.8 8Z' }
const halfDisc = { stroke: ring, fill: 'M8 2a6 6 0 0 1 0 12z' }

/** What AI did: disc (wrote), half disc (helped), two arrows (translated only); a pen where a person wrote. */
export const useShapes: Record<Exclude<Involvement, 'unknown'>, MarkShape> = {
  none: { stroke: 'M2.5 13.5l.9-3.4 7.7-7.7 2.5 2.5-7.7 7.7zM9.5 4l2.5 2.5' },
  generated: disc,
  generatedAndTranslated: disc,
  generatedPersonTranslated: disc,
  edited: halfDisc,
  editedAndTranslated: halfDisc,
  editedPersonTranslated: halfDisc,
  translated: { stroke: 'M1.5 5.5h12m-3-3 3 3-3 3m4 2h-12m3-3-3 3 3 3' },
}

/** Whether a person checked: a ring, with a tick where the review holds. */
export const reviewShapes: Record<'holds' | 'open', MarkShape> = {
  holds: { stroke: `${ring}M4.6 8.2 7 10.6l4.4-5` },
  open: { stroke: ring },
}
