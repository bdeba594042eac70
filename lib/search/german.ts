import { shortForms } from './short-forms'

export const otherWays = shortForms({ artikel: 'Art', absatz: 'Abs', nummer: 'Nr', nr: 'Nummer' }, [
  'Paragraph',
  'Paragraf',
])

/** Endings of nouns in the plural and in the cases. */
const inflections = ['e', 'en', 'er', 'ern', 'es', 'n', 'nen', 's']

/** Fugenelemente: the letters that may link the halves of a compound. */
export const linkingLetters = ['s', 'es', 'n', 'en', 'er', 'e', 'ns', 'ens']

const shortestBase = 3

/** Lower case without umlauts and ß, so that „Häuser“ begins as „Haus“ does. */
export function foldGerman(word: string): string {
  return word.toLowerCase().replace(/[äöüß]/g, (letter) => folded[letter] ?? letter)
}

const folded: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' }

/** The words that a folded noun may be an inflected form of, without itself. */
export function uninflected(noun: string): string[] {
  return withoutEndings(noun, inflections)
}

/** Whether a folded noun may be an inflected form of a word, which is asked for each base that it may have. */
export function isInflected(noun: string, isBase: (base: string) => boolean): boolean {
  return inflections.some(
    (ending) =>
      noun.endsWith(ending) &&
      noun.length - ending.length >= shortestBase &&
      isBase(noun.slice(0, -ending.length)),
  )
}

/** The words that a folded first half may stand for: „sonnen“ for „sonne“, „schul“ for „schule“, „sprech“ for „sprechen“. */
export function headWords(head: string): string[] {
  return [...linkedWords(head), `${head}e`, `${head}en`]
}

/** The words that a folded first half consists of, with or without linking letters. */
export function linkedWords(head: string): string[] {
  return [head, ...withoutEndings(head, linkingLetters)]
}

function withoutEndings(word: string, endings: readonly string[]): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestBase)
    .map((ending) => word.slice(0, -ending.length))
}

/** Prefixes, particles, articles and pronouns: next to them a word is no half of a compound. */
const particles = new Set(
  (
    'ab an auf aus be bei da dar das dem den der des die durch ein ent er fort ge gegen her heraus hin ' +
    'hinter hinzu ich ihr in los mit miss nach nieder ober oder sie statt über um un und unter ur ver voll ' +
    'von vor voran voraus weg weiter wider wie wieder wir zer zu zum zur zurück zusammen'
  ).split(' '),
)

/** What an unknown first half ends in when the true second half begins earlier: „Berufsaus|bildung“. */
const particleEnd = /(?:ab|an|auf|(?<!h)aus|bei|ein|ent|über|um|un|unter|ver|vor|zer|zu)$/

/** A first half that no German syllable ends like: „Abstr|aktion“, „Krankenv|ersicherung“. */
const brokenEnd = /[bcdfgkptvwxz][lr]$|[^aeiouyäöür][jvw]$|[aiouy]$/

/** How a German syllable may begin. */
const onset =
  /^(?:[^aeiouyäöü]?|[bdfgkptw]r|[bfgkps]l|[kgsp]n|pf[lr]?|zw|qu|sch[lmnrw]?|s[cklmtpw]|s[pt]r|spl|[cpt]h|ps)[aeiouyäöü]/

/** Suffixes that make a word of a word and are no second half: „Mensch|lichkeit“, „Sitz|ung“. */
const suffix =
  /^(?:(?:bar|haft|heit|ig|isch|keit|lich|los|sam|schaft|tum)(?:e[mnrs]?|keit(?:en)?|en)?$|(?:e?[lr])?ung|icht|(?:is|ifiz)?ier|[ai]tion|isation|ität|ist|ismus)/

/** Suffixes after which a compound always has the linking letter s. */
const linkedByS = /(?:heit|keit|ion|ling|schaft|tum|tät|ung)$/

/** Latin endings that many words share without being compounds: „Konzent|ration“. */
const latinEnd = /(?:[st]ion|tät)(?:en)?$/

/** Whether a seam can run between two halves (in lower case), whatever words they are. */
export function isSeam(head: string, tail: string): boolean {
  if (!/[aeiouyäöü]/.test(head) || !onset.test(tail) || suffix.test(tail)) return false
  if (particles.has(tail) || particles.has(head)) return false
  if (head.endsWith('s') && particles.has(head.slice(0, -1))) return false
  if (/^ende[ns]?$/.test(tail) && !/[ns]$/.test(head)) return false
  return !(linkedByS.test(head) && tail.startsWith('s'))
}

/** Whether a first half ends as only the first half of a compound does: „Wohnungs“, „Gesundheits“. */
export function hasLinkingS(head: string): boolean {
  return head.endsWith('s') && linkedByS.test(head.slice(0, -1))
}

/** Whether letters that no text uses as a word can be the first half of a compound. */
export function isPlausibleHead(head: string, tail: string): boolean {
  return head.length >= 4 && endsAsHead(head, tail)
}

function endsAsHead(head: string, tail: string): boolean {
  if (particleEnd.test(head) || brokenEnd.test(head)) return false
  if (tail.length < 6 && /^[aeiouyäöü]/.test(tail)) return false
  return !latinEnd.test(tail) || /(?:[ns]|er)$/.test(head)
}

/** Nouns of two letters that begin compounds: „Ölheizung“, „Eischale“. */
const shortHead = /^(?:öl|ei)$/

/** Latin prefixes, which are no first half: „Kon|trolle“, „Dis|position“. */
const latinHead = /^(?:dis|kol|kom|kon|kor|per|prä|pro|sub|trans)$/

/**
 * Whether a second half (in lower case) that is known to be a word ends a noun of which nothing else is known: „pumpe“
 * in „Wärmepumpe“, but not „post“ in „Kompost“. The shorter the first half is, the longer the second must be.
 */
export function canEndCompound(head: string, tail: string): boolean {
  const [shortestHead, shortestTail] = tail.length < 6 ? [4, 4] : [3, 6]
  if (tail.length < shortestTail || !isSeam(head, tail)) return false
  if (latinHead.test(head)) return false
  if (shortHead.test(head)) return tail.length >= 6
  return hasLinkingS(head) || (head.length >= shortestHead && endsAsHead(head, tail))
}
