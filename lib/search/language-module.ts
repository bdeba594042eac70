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
 * („was ist ein …“). Of German and English, `otherForms` knows inflections that the stemmer does not, and `otherWays` what is
 * written short; `canEndCompound`, of German alone, judges the halves of a noun. Of a language that nobody wrote rules
 * for, each form stays as it is.
 */
export function languageModule(locale: string): string {
  const { language } = new Intl.Locale(locale)
  const name = packaged[language]
  if (language === 'pl') return bundle(polish)
  if (!name) return 'export const stem=(word)=>word,stopwords=[]'
  return bundle(`
    export { stemmer as stem } from '@orama/stemmers/${name}'
    export { stopwords } from '@orama/stopwords/${name}'
    ${ownRules[language] ?? ''}`)
}

/** What we wrote down of a language. */
const ownRules: Record<string, string> = {
  de: `
    export { canEndCompound, otherWays } from '@/lib/search/german'
    export { otherForms } from '@/lib/search/latin-plurals'`,
  en: "export { otherForms, otherWays } from '@/lib/search/english'",
}

/** Of lunr-languages, which registers its rules with a search engine: this one only keeps them. */
const polish = `
  import register from 'lunr-languages/lunr.pl.js'
  const none = () => {}
  const lunr = {
    Pipeline: { registerFunction: none },
    stemmerSupport: {},
    trimmerSupport: { generateTrimmer: none },
    generateStopWordFilter: (words) => words,
  }
  register(lunr)
  export const stem = lunr.pl.stemmer, stopwords = lunr.pl.stopWordFilter`

const bundles = new Map<string, string>()

/** Once for each language, however often its index is made anew. */
function bundle(contents: string): string {
  const made = bundles.get(contents) ?? bundleAnew(contents)
  bundles.set(contents, made)
  return made
}

function bundleAnew(contents: string): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents,
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
