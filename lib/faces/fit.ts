import { samples } from './samples'
import { type SystemFace, systemFaces } from './system-faces'
import { advanceOf, type Typeface } from './typeface'

/** How a system's face is scaled to take the room of another, as shares of one. */
export interface Fit {
  face: SystemFace
  weight: 'regular' | 'bold'
  sizeAdjust: number
  ascent: number
  descent: number
}

/**
 * Fits every face of the systems to a reading face: as wide as it on the samples, as high as it in each line
 * (https://www.w3.org/TR/css-fonts-5/#size-adjust-desc, https://www.w3.org/TR/css-fonts-4/#font-metrics-override-desc).
 * `text` and `heading` are the reading face at the weights of text and of headings.
 */
export function fitSystemFaces(text: Typeface, heading: Typeface): Fit[] {
  return systemFaces.flatMap((face) => [
    fitFace(face, 'regular', text),
    fitFace(face, 'bold', heading),
  ])
}

function fitFace(face: SystemFace, weight: Fit['weight'], typeface: Typeface): Fit {
  const { unitsPerEm, ascent, descent } = typeface
  const sizeAdjust = meanAdvance(typeface) / face[weight].advance
  const scale = unitsPerEm * sizeAdjust
  return {
    face,
    weight,
    sizeAdjust,
    ascent: ascent / scale,
    descent: descent / scale,
  }
}

function meanAdvance(typeface: Typeface): number {
  const text = samples.join(' ')
  return advanceOf(typeface, text) / [...text].length
}
