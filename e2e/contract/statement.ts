import { factsIn, isHidden, languageOf, pathOf, wordsIn } from './reading'
import { type Meaning, meaningOf } from './vocabulary'

/** What an article's page tells its readers in its label: all other places are compared with it. */
export interface Statement extends Meaning {
  /** The file of the page, and the path of its address. */
  file: string
  path: string
  language: string
  level: string
  /** Both answers in one line, as cards have them. */
  label: string
  /** Names of the answers, and the answers: AI, review where that is a question, sources, responsible. */
  terms: string[]
  answers: string[]
  /** The page that the responsible person's name leads to. */
  responsiblePath?: string
  /** How many sources the page lists. */
  sources: number
  /** Paths of the article's topics. */
  topics: string[]
  /** What is wrong with the label as such. */
  flaws: string[]
}

/** Reads the label of an article's page; undefined where it has none that can be read. */
export function statementIn(file: string, document: Document): Statement | undefined {
  const section = document.querySelector('article .disclosure[data-level]')
  const list = section?.querySelector(':scope > dl')
  const level = section?.getAttribute('data-level') ?? ''
  const meaning = meaningOf(level)
  if (!list || !meaning) return undefined
  const values = [...list.querySelectorAll('dd')]
  const answers = values.map(factsIn)
  const responsible = values.at(-1)?.querySelector('a')
  return {
    ...meaning,
    file,
    path: `/${file.replace(/\.html$/, '')}`,
    language: document.documentElement.lang,
    level,
    label: answers.slice(0, -2).join(' · ').toLowerCase(),
    terms: [...list.querySelectorAll('dt')].map((term) => wordsIn(term) ?? ''),
    answers,
    responsiblePath: responsible ? pathOf(responsible.getAttribute('href')) : undefined,
    sources: document.querySelectorAll('.sources > ol > li').length,
    topics: [...document.querySelectorAll('article a[rel=tag]')].map((topic) =>
      pathOf(topic.getAttribute('href')),
    ),
    flaws: flawsOf(document, list, meaning, answers),
  }
}

function flawsOf(document: Document, list: Element, meaning: Meaning, answers: string[]): string[] {
  const isReviewable = !['unknown', 'none'].includes(meaning.involvement)
  const first = document.querySelector('.disclosure > dl, .prose p, .prose li')
  const sources = document.querySelectorAll('.sources > ol > li').length
  const { lang } = document.documentElement
  const flaws: [string, boolean][] = [
    ['has not one answer to each question', answers.length !== (isReviewable ? 4 : 3)],
    ['has an empty answer', answers.includes('')],
    ['is hidden', isHidden(list)],
    ['is not in the language of its page', languageOf(list) !== lang],
    ['stands after the first paragraph', first !== list],
    ['counts other sources than are listed', !counts(answers.at(-2) ?? '', sources, lang)],
  ]
  return flaws.flatMap(([flaw, isThere]) => (isThere ? [flaw] : []))
}

function counts(answer: string, sources: number, language: string): boolean {
  const [number] = /\p{Nd}+/u.exec(answer) ?? []
  const words = [String(sources), new Intl.NumberFormat(language).format(sources)]
  return number === undefined ? sources === 0 : words.includes(number)
}
