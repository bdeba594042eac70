import { wordsIn } from '../words'

/** A piece of an excerpt; a hit is what the query found. */
export interface ExcerptPart {
  text: string
  hit: boolean
}

/** Letters of an excerpt, some two lines. */
const longest = 240

/** A sentence ends behind its sign, unless one letter or a number stands before it („z. B.“, „am 3. Mai“). */
const sentenceEnd =
  /(?<=[\p{L}\p{M}]{2}["'”“’»)\]]*[.!?…؟۔]["'”“’»)\]]*\s+)(?=["'„“‚‘«»¿¡([]*[\p{Lu}\p{Lo}\p{N}])|(?<=[。！？])/u

/**
 * Shows sentences of the paragraph that has the most words of the query, from the best of them on; of the article's
 * first paragraph, where none has any, since title or table answered.
 *
 * @param words what answered, in lower case.
 */
export function excerptOf(prose: readonly string[], words: ReadonlySet<string>): ExcerptPart[] {
  const sentences = bestOf(prose, words).split(sentenceEnd)
  const [first = '', ...next] = sentences.slice(sentences.indexOf(bestOf(sentences, words)))
  if (first.length > longest) return marked(cutAround(first.trim(), firstHit(first, words)), words)
  return marked([first, ...fitting(next, longest - first.length)].join('').trim(), words)
}

/** The first of the texts in which the most words are met. */
function bestOf(texts: readonly string[], words: ReadonlySet<string>): string {
  const hits = texts.map((text) => distinctHits(text, words))
  return texts[hits.indexOf(Math.max(...hits))] ?? ''
}

function distinctHits(sentence: string, words: ReadonlySet<string>): number {
  return new Set(hitsIn(sentence, words).map(({ text }) => text.toLowerCase())).size
}

function hitsIn(text: string, words: ReadonlySet<string>) {
  return wordsIn(text).flatMap((word) =>
    [word, ...word.pieces].filter((form) => words.has(form.text.toLowerCase())),
  )
}

function firstHit(sentence: string, words: ReadonlySet<string>): number {
  return hitsIn(sentence, words)[0]?.start ?? 0
}

/** As many sentences as there is room for. */
function fitting(sentences: readonly string[], room: number): string[] {
  let left = room
  const end = sentences.findIndex((sentence) => {
    left -= sentence.length
    return left < 0
  })
  return sentences.slice(0, end < 0 ? undefined : end)
}

/** A part of a long sentence, cut at spaces, in which a place stands after the first third. */
function cutAround(sentence: string, place: number): string {
  const start = Math.max(0, Math.min(place - longest / 3, sentence.length - longest))
  const from = start === 0 ? 0 : sentence.indexOf(' ', start) + 1
  const to =
    sentence.length <= from + longest ? sentence.length : sentence.lastIndexOf(' ', from + longest)
  const end = to > from ? to : from + longest
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, end)}${end < sentence.length ? ' …' : ''}`
}

function marked(text: string, words: ReadonlySet<string>): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let end = 0
  for (const hit of hitsIn(text, words)) {
    if (hit.start < end) continue
    parts.push({ text: text.slice(end, hit.start), hit: false }, { text: hit.text, hit: true })
    end = hit.end
  }
  return [...parts, { text: text.slice(end), hit: false }].filter((part) => part.text !== '')
}
