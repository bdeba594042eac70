import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Problem, problemAt, showValue, startOfFile } from '@/lib/problems/problem'
import { type ContentFile, readText } from '../files/files'

/** The languages whose words the project ships; its code is made with these files. */
export const languagesOfProject = ['de', 'en', 'fr', 'pl'] as const

/** Reads a file of words; `value` is absent where it is no JSON. */
export function readWords(content: ContentFile): {
  text: string
  value?: unknown
  problem?: Problem
} {
  const text = readText(content)
  if (typeof text !== 'string') return { text: '', problem: text }
  try {
    return { text, value: JSON.parse(text) }
  } catch (error) {
    return { text, problem: brokenJson(content.path, text, String(error)) }
  }
}

/** What is wrong with the files of words without which none of the project's code can be loaded. */
export function unreadableWords(project: string): Problem[] {
  return languagesOfProject.flatMap((language) => {
    const file = `content/messages/${language}.json`
    const onDisk = path.join(project, file)
    if (!existsSync(onDisk))
      return [problemAt(file, startOfFile, 'file', 'file-missing', { name: file })]
    return readWords({ path: file, onDisk }).problem ?? []
  })
}

/** @param message of the parser, which names in English where it stopped; at the end where it names no place */
function brokenJson(file: string, text: string, message: string): Problem {
  const [, position = text.length] = /at position (\d+)/.exec(message) ?? []
  const before = text.slice(0, Number(position)).split('\n')
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const found = text.slice(Number(position)).trim().slice(0, 20)
  return problemAt(file, place, 'file', 'messages-json', {
    found: found ? showValue(found) : undefined,
  })
}
