import { type Quotes, quotesOf, spacedGuillemets } from './quotation-marks'
import { curlQuotes } from './quotes'

interface Conventions {
  /** What `---` becomes between spaces and without them, three characters at most. */
  dash: { spaced: string; unspaced: string }
  /** Words that stay with the number before them, as a regular expression. */
  counted: string
  /** Abbreviations that stay with the number behind them, as a regular expression. */
  numbered: string
  /** Further blanks that must not break, as a regular expression of each. */
  bound?: string
  /** Blanks that become narrow ones, U+202F, as a regular expression of each. */
  narrow?: string
}

const conventions: Record<string, Conventions> = {
  de: {
    dash: { spaced: '–', unspaced: ' – ' },
    counted:
      'Tsd\\.|Mio\\.|Mrd\\.|Tausend|Million(?:en)?|Milliarden?|Billion(?:en)?|Prozent|Euro|Uhr',
    numbered: 'S\\.|Nr\\.|Abs\\.|Art\\.|Abb\\.|Tab\\.|Kap\\.|Bd\\.|Anm\\.|Rn\\.|Rz\\.|Fn\\.',
    bound: '(?<=\\d (?:Tsd|Mio|Mrd)\\.) (?=[€$£]|Euro|Dollar|Franken)',
  },
  en: {
    dash: { spaced: '—', unspaced: '—' },
    counted: 'thousand|million|billion|trillion|percent',
    numbered: 'pp?\\.|Nos?\\.|Sec\\.|Art\\.|Figs?\\.|Vol\\.|Ch\\.',
  },
  fr: {
    dash: { spaced: '—', unspaced: '—' },
    counted: 'mille|millions?|milliards?|billions?|pour cent|euros?',
    numbered: 'pp?\\.|[nN][o°]s?|art\\.|fig\\.|tabl?\\.|chap\\.|vol\\.|t\\.',
    bound: ' (?=:(?:\\s|$))',
    narrow: ` (?=[;!?]+(?:[\\s)\\]»”${spacedGuillemets.close}]|$))|(?<=«) | (?=»)`,
  },
  pl: {
    dash: { spaced: '–', unspaced: '–' },
    counted:
      'tys\\.|mln|mld|bln|tysi(?:ąc|ące|ęcy)|milion(?:y|ów)?|miliard(?:y|ów)?|procent|zł|euro',
    numbered: 's\\.|nr|art\\.|ust\\.|pkt|rys\\.|tab\\.|rozdz\\.|t\\.',
    bound: '(?<=(?<![\\p{L}\\p{N}’-])[aiouwzAIOUWZ]) (?=\\S)',
  },
}

/** Matches nothing. */
const never = '(?!)'

/** For a language whose conventions nobody has written down yet: words and quotation marks stay as typed. */
const asTyped: Conventions = {
  dash: { spaced: '—', unspaced: '—' },
  counted: never,
  numbered: never,
}
const straight: Quotes = { '"': ['"', '"'], "'": ["'", "'"] }

function conventionsOf(locale: string): Conventions {
  return conventions[languageOf(locale)] ?? asTyped
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? ''
}

/** The months as the language writes them behind a day, as a regular expression. */
function monthsOf(locale: string): string {
  const language = languageOf(locale)
  if (!conventions[language]) return never
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' })
  const months = Array.from({ length: 12 }, (_, month) =>
    format.formatToParts(new Date(2026, month)).find(({ type }) => type === 'month'),
  )
  return months.flatMap((month) => month?.value ?? []).join('|')
}

const units =
  '[%‰€$£]|°[CF]?|[kKMGTP]?i?B|[kMGT]?bit|[kMGT]?Hz|[kMGT]?Wh?|[µmk]?g|[µnmck]?m[²³]?|[µnm]?s|[mh]?l|min|h|px|dpi'

/** Stands for a character that goes, so that a text keeps its length. Markdown has no U+0000. */
const gap = '\0'

/**
 * Sets a field's words, in one line: straight quotes, `--`, `---`, `...` and spaces that must not break as the language has them; what the
 * author typed as a typographic sign stays. German by the Duden (https://www.duden.de/sprachwissen/rechtschreibregeln:
 * Anführungszeichen, Gedankenstrich) and DIN 5008; English after SmartyPants
 * (https://daringfireball.net/projects/smartypants/), with `--` as the en and `---` as the em dash; French with the
 * blanks before high signs of the “Lexique des règles typographiques en usage à l’Imprimerie nationale”; Polish keeps
 * words of one letter off the ends of lines (PN-83/P-55366).
 */
export function typeset(text: string, locale: string): string {
  return closeGaps(typesetInPlace(text.replaceAll(/\s*\n\s*/g, ' ').trim(), locale))
}

/** As `typeset`, but every character keeps its index; `closeGaps` finishes the text or any part of it. */
export function typesetInPlace(text: string, locale: string): string {
  const { dash } = conventionsOf(locale)
  return bindSpaces(curlQuotes(text, quotesOf(locale) ?? straight), locale)
    .replace(/(?<=^|\s)---(?=[\s,;.:!?)\]]|$)/g, (typed) => pad(dash.spaced, typed))
    .replace(/(?<=[^\s\p{Ps}\p{Pi}<!-])---(?=[^\s>-])/gu, (typed) => pad(dash.unspaced, typed))
    .replace(/(?<=^|\s)--(?=[\s,;.:!?)\]]|$)|(?<=[^\s\p{Ps}\p{Pi}<!-])--(?=[^\s>-])/gu, (typed) =>
      pad('–', typed),
    )
    .replace(/(?<!\.)\.\.\.(?!\.)/g, (typed) => pad('…', typed))
}

/** Takes out what `typesetInPlace` left in place of the characters that go, and adds what comes to others. */
export function closeGaps(text: string): string {
  return text
    .replaceAll(gap, '')
    .replaceAll(spacedGuillemets.open, '«\u202f')
    .replaceAll(spacedGuillemets.close, '\u202f»')
}

function pad(sign: string, typed: string): string {
  return sign.padEnd(typed.length, gap)
}

/** „z. B.“, „10 %“, „1,2 Milliarden“, „11. Juni“, „10 000“, „Nr. 3“, „§ 5“, „Wort –“: spaces that become U+00A0, or U+202F. */
function bindSpaces(text: string, locale: string): string {
  const { bound, narrow } = boundSpaces(locale)
  return text.replace(narrow, '\u202f').replace(bound, '\u00a0')
}

interface Blanks {
  bound: RegExp
  narrow: RegExp
}

const patterns = new Map<string, Blanks>()

function boundSpaces(locale: string): Blanks {
  const known = patterns.get(locale)
  if (known) return known
  const { counted, numbered, bound: own = never, narrow = never } = conventionsOf(locale)
  const bound = [
    String.raw`(?<=\S) (?=(?:---?|[–—])(?:[\s,;.:!?)\]]|$))`,
    String.raw`(?<=(?<!\p{L})\p{L}\.) (?=\p{L}{1,3}\.)`,
    String.raw`(?<=\d) (?=(?:${units}|${counted})(?![\p{L}\p{N}]))`,
    String.raw`(?<=(?<!\d)\d{1,2}\.?) (?=(?:${monthsOf(locale)})(?!\p{L}))`,
    String.raw`(?<=(?<![\p{L}.])(?:${numbered}|§§?)) (?=\d)`,
    String.raw`(?<=(?<![\d.,])\d{1,3}(?: \d{3}){0,4}) (?=\d{3}(?: \d{3}){0,4}(?!\d))`,
    own,
  ]
  const blanks = { bound: new RegExp(bound.join('|'), 'gu'), narrow: new RegExp(narrow, 'gu') }
  patterns.set(locale, blanks)
  return blanks
}

/** Whether somebody has written down how a language sets its quotation marks. */
export function hasConventions(locale: string): boolean {
  return quotesOf(locale) !== undefined
}
