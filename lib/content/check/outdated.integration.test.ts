import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { newerSince } from '@/lib/model/dates'
import { english, german, SignedPublication } from '@/lib/testing/signed-publication'

const publication = new SignedPublication()
const original = publication.read(german)
const translation = publication.read(english)
let digits = ''

beforeAll(async () => {
  const { readings } = await publication.contentOn()
  digits = readings.get(german)?.hashes.sha256.slice(0, 16) ?? ''
})
afterEach(() => publication.write({ [german]: original, [english]: translation }))
afterAll(() => publication.remove())

/** What is told of the translation, and since when readers learn that its original is newer. */
async function look(named?: string, from = /$/, to = '') {
  const said = named === undefined ? 'from: de' : `from: de, readingText: "${named}"`
  publication.write({
    [german]: original.replace(from, to),
    [english]: translation.replace('from: de', said),
  })
  const { posts, problems } = await publication.contentOn()
  const [first, second] = posts.map(({ post }) => post)
  const told = problems.filter(({ file, code }) => file === english && code.startsWith('original'))
  return {
    newer: first && second && newerSince(second, first),
    told: told.map(({ code, severity, field }) => `${severity} ${code} ${field}`),
  }
}

const warning = 'warning original-newer ai.translation.readingText'

describe('an original is newer than a translation that names the text that it was made from', () => {
  it('not while it is that text, whatever its days say', async () => {
    const told = /(?=description:)/
    expect(await look(digits, told, 'updated: 2026-01-30\n')).toEqual({
      newer: undefined,
      told: [],
    })
    expect(await look(undefined, told, 'updated: 2026-01-30\n')).toMatchObject({
      newer: { day: '2026-01-30' },
      told: [],
    })
  })

  it('as soon as a word of it is another, without a day where none is told', async () => {
    expect(await look(digits, /nicht lang/, 'recht lang')).toEqual({
      newer: { day: '2026-01-20' },
      told: [warning],
    })
    const uncorrected = /corrections:\n.*\n/
    expect(await look(digits, uncorrected)).toEqual({ newer: { day: undefined }, told: [warning] })
    expect((await look(undefined, /nicht lang/, 'recht lang')).told).toEqual([])
  })

  it('and says nothing of how it is wrapped', async () => {
    expect(await look(digits, /Danach geht/, 'Danach\ngeht')).toEqual({
      newer: undefined,
      told: [],
    })
  })

  it.each(['abc', 'X'.repeat(16), 'a'.repeat(65)])(
    'takes no other words for digits: %s',
    async (named) => {
      expect((await publicationProblems(named)).join()).toContain('field-reading-text')
    },
  )
})

async function publicationProblems(named: string): Promise<string[]> {
  publication.write({
    [english]: translation.replace('from: de', `from: de, readingText: "${named}"`),
  })
  return publication.errors()
}
