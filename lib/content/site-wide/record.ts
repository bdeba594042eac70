import type { DisclosureRecord } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import type { ProblemCode, Values } from '@/lib/problems/messages'
import { type Problem, problemAt } from '@/lib/problems/problem'
import type { PostFields } from '../schemas/schema'
import type { Located } from '../yaml/located'

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
    problems: mistakes.map(([path, code, values]) =>
      problemAt(located.file, located.locate(path.split('.')), path, code, values),
    ),
  }
}

type Mistake = [path: string, code: ProblemCode, values?: Values]

function contradictions({ ai, aigenerated }: PostFields): Mistake[] {
  if (ai && !ai.use && !aigenerated) return [['ai', 'ai-use']]
  return [...disagreement(ai, aigenerated), ...surplusTools(ai)]
}

function disagreement(ai: Ai | undefined, aigenerated: boolean | undefined): Mistake[] {
  if (aigenerated === undefined || !ai?.use) return []
  const agrees = aigenerated ? ai.use === 'generated' : ai.use === 'none' || ai.use === 'edited'
  return agrees
    ? []
    : [['aigenerated', 'ai-disagrees', { use: ai.use, found: String(aigenerated) }]]
}

function surplusTools(ai: Ai | undefined): Mistake[] {
  if (ai?.use !== 'none' || !ai.tools?.length) return []
  return [['ai.tools', 'ai-tools', { found: ai.tools.map(({ name }) => name).join(', ') }]]
}

function translationMistakes(ai: Ai | undefined, locale: Locale): Mistake[] {
  const from = ai?.translation?.from
  if (ai?.use === 'translated' && !from) return [['ai', 'translation-from']]
  if (from === locale) return [['ai.translation.from', 'translation-self', { found: from }]]
  if (!from || ai?.use === 'translated' || ai?.use === 'none') return []
  return [['ai.translation', 'translation-use', { found: `use: ${ai?.use ?? 'generated'}` }]]
}
