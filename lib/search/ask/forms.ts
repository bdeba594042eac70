import { fold } from '../fold'

/** Brings the inflected forms of a word in lower case together. */
type Stem = (word: string) => string

/** How a language bends its words. */
export interface Inflections {
  stem: Stem
  /** Further forms of a folded word, which its stemmer does not bring together with it. */
  otherForms?: (word: string) => string[]
}

/** What to look for in the index for one word of a query. */
export interface Wanted {
  /** Beginnings, folded, of all words that may match. */
  ranges: string[]
  /** How well a word answers: 1 is the word itself; undefined, it does not. */
  match: (word: string) => number | undefined
}

/** How well an inflected form answers. */
export const inflected = 0.9
const begun = 0.6

/** Letters from which a beginning counts. */
const shortestBeginning = 3

/**
 * Says which words answer a word of a query: itself, letter case and accents apart, its inflected forms, and what it
 * begins. „Gebaeude“ is „Gebäude“ too, but „blue“ does not begin „Bluse“.
 */
export function wanted(word: string, { stem, otherForms }: Inflections): Wanted {
  const forms = [plainForm(word, stem), umlautForm(word, stem), otherForm(word, otherForms)]
  const found = forms.filter((form) => form !== undefined)
  return {
    ranges: [...new Set(found.flatMap(({ ranges }) => ranges))],
    match: (other) => found.map(({ match }) => match(other)).find((value) => value !== undefined),
  }
}

/** A word and nothing else. */
export function itself(word: string): Wanted {
  const folded = fold(word)
  return { ranges: [folded], match: (other) => (fold(other) === folded ? 1 : undefined) }
}

function plainForm(word: string, stem: Stem): Wanted {
  const folded = fold(word)
  const stemmed = fold(stem(word.toLowerCase()))
  return {
    ranges: commonBeginnings(folded, stemmed),
    match: (other) => {
      const form = fold(other)
      if (form === folded) return 1
      if (fold(stem(other.toLowerCase())) === stemmed) return inflected
      return folded.length >= shortestBeginning && begins(folded, form) ? begun : undefined
    },
  }
}

/** 1,000 begins no 1,000,000. */
function begins(folded: string, form: string): boolean {
  return form.startsWith(folded) && !/^\d\d/.test(form.slice(folded.length - 1))
}

/** Inflected forms begin with their stem, but for the English „library“ and „librari“. */
function commonBeginnings(folded: string, stemmed: string): string[] {
  const beginning = stemmed.replace(/(?<=.{2})i$/, '')
  return folded.startsWith(beginning) ? [beginning] : [folded, beginning]
}

const digraphs: Record<string, string> = { ae: 'ä', oe: 'ö', ue: 'ü', aa: 'å' }
const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

function umlautForm(word: string, stem: Stem): Wanted | undefined {
  const lower = fold(word)
  const [, sure = ''] = lower.match(/^(.*(?:[aou]e|aa))/) ?? []
  if (!sure) return undefined
  const { ranges, match } = plainForm(
    lower.replace(/[aou]e|aa/g, (letters) => digraphs[letters] ?? letters),
    stem,
  )
  return {
    ranges,
    match: (other) => (spelledOut(other).startsWith(sure) ? match(other) : undefined),
  }
}

function spelledOut(word: string): string {
  const lower = word.toLowerCase().normalize('NFC')
  return fold(lower.replace(/[äöüåø]/g, (letter) => umlauts[letter] ?? letter))
}

function otherForm(word: string, formsOf: Inflections['otherForms']): Wanted | undefined {
  if (!formsOf) return undefined
  const ranges = formsOf(fold(word))
  return { ranges, match: (other) => (ranges.includes(fold(other)) ? inflected : undefined) }
}
