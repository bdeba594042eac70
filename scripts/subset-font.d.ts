/** What `cut-faces.ts` needs of https://github.com/papandreou/subset-font; its published types lack features. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2'
    variationAxes?: Record<string, { min: number; max: number }>
    keepFeatures?: string[]
    noHinting?: boolean
  }

  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
