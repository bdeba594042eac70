import { expect, it } from 'vitest'
import { growsInLine } from '@/lib/testing/growth'
import { hostileRuns } from '@/lib/testing/hostile-runs'
import { publish } from '@/lib/testing/text'
import { reportFieldMarks } from './check/visible-marks'

it.each(hostileRuns.map((run) => [JSON.stringify(run.start + run.unit), run] as const))(
  'reads %s, however often it stands in a field or a text, in a time that grows as they do',
  async (_, run) => {
    const inField = await growsInLine(run, 20_000, (words) => reportFieldMarks(words, () => {}))
    const inText = await growsInLine(run, 5_000, (words) => publish(`a\n\n${words} b`))
    expect({ inField, inText }).toEqual({ inField: true, inText: true })
  },
)
