import { describe, expect, it } from 'vitest'
import { type DisclosureRecord, disclose, levels } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { translatorFor } from '@/lib/testing/site'
import { explanationOf, explanationOfLevel, labelOf, labelOfLevel } from './label'

const by = { id: 'reviewer', name: 'A. Reviewer' }
const reviews = {
  substantive: { status: 'substantive', by, covers: [], signed: {}, changed: [] },
  formal: { status: 'formal', covers: [], signed: {}, changed: [] },
  none: null,
  changed: { status: 'substantive', by, covers: [], signed: {}, changed: ['text'] },
} satisfies Record<string, DisclosureRecord['review']>

const disclosureOf = (use: DisclosureRecord['use'], state: keyof typeof reviews, from: Locale) =>
  disclose({
    use,
    tools: [],
    review: reviews[state],
    translatedFrom: use === 'translated' ? from : null,
  })

describe('a label', () => {
  it.each([
    ['unknown', 'none', 'Keine Angabe zur KI-Nutzung', 'No statement on AI use'],
    ['none', 'none', 'Ohne KI geschrieben', 'Written without AI'],
    [
      'edited',
      'substantive',
      'Mit KI bearbeitet · geprüft von A. Reviewer',
      'Edited with AI · reviewed by A. Reviewer',
    ],
    [
      'edited',
      'none',
      'Mit KI bearbeitet · keine Prüfung dokumentiert',
      'Edited with AI · no review on record',
    ],
    [
      'generated',
      'substantive',
      'Mit KI erstellt · Inhalt geprüft von A. Reviewer',
      'Created with AI · content reviewed by A. Reviewer',
    ],
    [
      'generated',
      'formal',
      'Mit KI erstellt · nur formal geprüft',
      'Created with AI · checked for form only',
    ],
    [
      'generated',
      'none',
      'Mit KI erstellt · keine Prüfung dokumentiert',
      'Created with AI · no review on record',
    ],
    [
      'translated',
      'substantive',
      'Mit KI aus dem Englischen übersetzt · Übersetzung geprüft von A. Reviewer',
      'Translated from German with AI · translation reviewed by A. Reviewer',
    ],
    [
      'translated',
      'none',
      'Mit KI aus dem Englischen übersetzt · nicht geprüft',
      'Translated from German with AI · not reviewed',
    ],
    [
      'generated',
      'changed',
      'Mit KI erstellt · nach der Prüfung geändert',
      'Created with AI · changed after review',
    ],
  ] as const)('says %s, %s in German and English', async (use, state, german, english) => {
    const de = labelOf(disclosureOf(use, state, 'en'), translatorFor('de'), 'de')
    const en = labelOf(disclosureOf(use, state, 'de'), translatorFor('en'), 'en')
    expect([de.text, en.text]).toEqual([german, english])
  })

  it('has a second answer only where there is something to review', async () => {
    const t = translatorFor('en')
    expect(labelOf(disclosureOf('none', 'substantive', 'de'), t, 'en').review).toBeUndefined()
    expect(labelOf(disclosureOf('unknown', 'none', 'de'), t, 'en').review).toBeUndefined()
  })
})

describe.each(['de', 'en'])('the words of %s', (locale) => {
  it('name every level and explain it in a sentence', async () => {
    const t = translatorFor(locale)
    for (const level of levels) {
      expect(labelOfLevel(level, t).text).not.toMatch(/[{}]|undefined|disclosure\./)
      expect(explanationOfLevel(level, t)).toMatch(/^\p{Lu}[^{}]+\.$/u)
    }
  })

  it('explain no two levels alike', async () => {
    const t = translatorFor(locale)
    const all = levels.map((level) => explanationOfLevel(level, t))
    expect(new Set(all).size).toBe(levels.length)
  })
})

it('names the reviewer and the original’s language where they are known', async () => {
  const t = translatorFor('de')
  expect(explanationOf(disclosureOf('translated', 'substantive', 'en'), t, 'de')).toBe(
    'KI hat diesen Text aus dem Englischen übersetzt; die Übersetzung wurde von A. Reviewer geprüft.',
  )
})
