import { type ReadingPart, type ReadingText, readingParts } from './reading-text'

/** Takes a serialised reading text apart again, from its lines. */
export function parseReadingText([, ...lines]: readonly string[]): ReadingText {
  const text: ReadingText = {}
  let part: ReadingPart | undefined
  for (const line of lines) {
    const named = readingParts.find((name) => line === `⟨part ${name}⟩`)
    if (named) text[named] = []
    part = named ?? part
    if (part && !named) text[part]?.push(line)
  }
  return text
}
