import type { DisclosureRecord } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { type Problem, problemAt, showValue } from '@/lib/problems/problem'
import type { PostFields } from './schema'
import type { Located } from './yaml/located'

/** What a version's fields say of AI; what its original says, and what was reviewed, stands in other files. */
export type StatedRecord = Pick<DisclosureRecord, 'use' | 'tools' | 'translatedFrom'>

type Ai = NonNullable<PostFields['ai']>

/** Turns `aigenerated` and `ai` into one record and finds what contradicts itself. */
export function readRecord(
  fields: PostFields,
  located: Located,
  locale: Locale,
): { record: StatedRecord; problems: Problem[] } {
  const { ai, aigenerated } = fields
  const mistakes = [...contradictions(fields), ...translationMistakes(ai, locale)]
  return {
    record: {
      use: ai?.use ?? (aigenerated ? 'generated' : 'unknown'),
      tools: ai?.tools ?? [],
      translatedFrom: ai?.translation?.from ?? null,
    },
    problems: mistakes.map(([path, expected, found]) =>
      problemAt(located.file, located.locate(path.split('.')), path, expected, showValue(found)),
    ),
  }
}

type Mistake = [path: string, expected: string, found: unknown]

function contradictions({ ai, aigenerated }: PostFields): Mistake[] {
  if (ai && !ai.use && !aigenerated)
    return [['ai', 'use: none, edited, generated or translated', undefined]]
  return [...disagreement(ai, aigenerated), ...surplusTools(ai)]
}

function disagreement(ai: Ai | undefined, aigenerated: boolean | undefined): Mistake[] {
  if (aigenerated === undefined || !ai?.use) return []
  const agrees = aigenerated ? ai.use === 'generated' : ai.use === 'none' || ai.use === 'edited'
  return agrees ? [] : [['aigenerated', `what agrees with ai.use: ${ai.use}`, aigenerated]]
}

function surplusTools(ai: Ai | undefined): Mistake[] {
  if (ai?.use !== 'none' || !ai.tools?.length) return []
  return [['ai.tools', 'no tools beside use: none', ai.tools.map(({ name }) => name).join(', ')]]
}

function translationMistakes(ai: Ai | undefined, locale: Locale): Mistake[] {
  const from = ai?.translation?.from
  if (ai?.use === 'translated' && !from) return [['ai', 'translation: { from: … }', undefined]]
  if (from === locale) return [['ai.translation.from', 'another language than its own', from]]
  if (!from || ai?.use === 'translated' || ai?.use === 'none') return []
  const expected = 'use: translated (by AI) or use: none (by a person) beside it'
  return [['ai.translation', expected, `use: ${ai?.use ?? 'generated'}`]]
}
