import { colors } from './colors'

/** A colour in both schemes, as `#rrggbb`. */
export type SchemePair = readonly [light: string, dark: string]

/** On which grounds the accent is read: the darkest of the light scheme, the lightest of the dark one. */
export const accentGrounds: SchemePair = colors.line

/** Least contrast of text (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
export const leastContrast = 4.5

/** A colour as near to the given one as can be read in both schemes: darker on light, lighter on dark. */
export function readableAccent(color: string): SchemePair {
  const [light, dark] = accentGrounds
  return [towards(color, 0, light), towards(color, 255, dark)]
}

/** Mixes a colour with black or white until it can be read. */
function towards(color: string, end: number, ground: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = toHex(channels(color).map((value) => value + (end - value) * share))
    if (contrast(mixed, ground) >= leastContrast) return mixed
  }
  return toHex([end, end, end])
}

/** Red, green and blue of `#rrggbb`, from 0 to 255. */
export function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}

function toHex(values: number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

/** Contrast ratio of two colours (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
