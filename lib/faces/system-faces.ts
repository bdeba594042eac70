/** A face that readers' systems have. */
export interface SystemFace {
  name: string
  /** Names by which CSS finds it, the ones that take the same room included (https://www.w3.org/TR/css-fonts-4/#local-font-fallback). */
  regular: Cut
  bold: Cut
}

interface Cut {
  local: string[]
  /** Mean advance of the letters of the samples, in em. */
  advance: number
}

/**
 * What readers see until the reading face arrives, the likest first: Noto Serif on Android and Linux, Georgia on Apple
 * and Windows, Times New Roman there and, as Liberation Serif or Tinos, on Linux and ChromeOS, DejaVu Serif on Linux,
 * Roboto on Android. The advances are measured on free faces (`system-faces.test.ts`); Gelasio and Tinos were drawn
 * to take the room of Georgia and Times New Roman.
 */
export const systemFaces: SystemFace[] = [
  {
    name: 'Noto Serif',
    regular: {
      local: ['Noto Serif', 'Noto Serif Regular', 'NotoSerif-Regular'],
      advance: 0.4777,
    },
    bold: { local: ['Noto Serif Bold', 'NotoSerif-Bold'], advance: 0.5062 },
  },
  {
    name: 'Georgia',
    regular: { local: ['Georgia', 'Gelasio', 'Gelasio Regular'], advance: 0.4411 },
    bold: { local: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'], advance: 0.5133 },
  },
  {
    name: 'Times New Roman',
    regular: {
      local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos', 'Tinos Regular'],
      advance: 0.403,
    },
    bold: {
      local: [
        'Times New Roman Bold',
        'TimesNewRomanPS-BoldMT',
        'Liberation Serif Bold',
        'Tinos Bold',
      ],
      advance: 0.4275,
    },
  },
  {
    name: 'DejaVu Serif',
    regular: { local: ['DejaVu Serif'], advance: 0.5145 },
    bold: { local: ['DejaVu Serif Bold'], advance: 0.5672 },
  },
  {
    name: 'Roboto',
    regular: { local: ['Roboto', 'Roboto Regular', 'Roboto-Regular'], advance: 0.4423 },
    bold: { local: ['Roboto Bold', 'Roboto-Bold'], advance: 0.4495 },
  },
]
