import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** The languages that @orama/stemmers, after Snowball (https://snowballstem.org), and @orama/stopwords know, by their name there. */
const packaged: Record<string, string> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  uk: 'ukrainian',
}

/**
 * A module for a reader's browser: `stem` brings inflected forms together, `stopwords` say nothing of what is asked for
 * („was ist ein …“). Of a language that nobody wrote rules for, each form stays as it is.
 */
export function languageModule(locale: string): string {
  const name = packaged[new Intl.Locale(locale).language]
  if (!name) return 'export const stem=(word)=>word,stopwords=[]'
  const { outputFiles } = buildSync({
    stdin: {
      contents: `
        export { stemmer as stem } from '@orama/stemmers/${name}'
        export { stopwords } from '@orama/stopwords/${name}'`,
      resolveDir: path.dirname(fileURLToPath(import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    format: 'esm',
  })
  return outputFiles.map(({ text }) => text).join('')
}
