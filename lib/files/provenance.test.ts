import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import type { VersionFacts } from '@/lib/pages/version-facts'
import { makePost, makeReview } from '@/lib/testing/posts'
import type { Evidence } from './evidence'
import { provenanceOf } from './provenance'
import { type Provenance, provenanceSchema } from './provenance-format'

const german = makePost({ record: { use: 'generated' }, updated: '2026-03-01' })
const english = makePost({
  locale: 'en',
  slug: 'example',
  record: {
    use: 'translated',
    translatedFrom: 'de',
    tools: [{ name: 'Example Translator', version: '3' }],
    review: makeReview({ validity: 'changed' }),
  },
  sources: [{ id: '1', title: 'A source', url: 'https://example.org/source' }],
  corrections: [{ date: '2026-02-03', text: 'A number was wrong.' }],
})

const facts: VersionFacts = {
  post: english,
  label: { use: 'Translated', text: 'Translated · changed' },
  siteName: 'Example',
  siteUrl: 'https://www.example.org',
  publisher: 'Example Press',
  locales: ['de', 'en'],
  explanation: 'It means this.',
  authors: [],
  audio: [],
  responsible: { name: 'Erika Beispiel', path: '/en/imprint' },
  originals: [{ post: german, label: { use: 'Erstellt', text: 'Erstellt · keine' } }],
  translations: [],
}

const schema = provenanceSchema('https://www.example.org/schemas/provenance.schema.json')
const validate = new Ajv2020({ formats: { uri: true, date: true } }).compile<Provenance>(schema)

const hash = 'a'.repeat(64)

const evidence: Evidence = {
  readingText: {
    url: 'https://www.example.org/r.txt',
    version: 1,
    sha256: hash,
    parts: { title: hash },
  },
  keys: 'https://www.example.org/allowed_signers',
  isSigned: true,
}

const made = (given: VersionFacts) => ({
  ...provenanceOf(given, evidence),
  pictures: [{ original: hash, files: { '/images/a.png': hash } }],
})

/** As a reader of the file gets it. */
const fileOf = (given: VersionFacts): unknown => JSON.parse(JSON.stringify(made(given)))

describe('a provenance file', () => {
  it('holds to the published schema', () => {
    expect(validate(fileOf(facts))).toBe(true)
    const original = { ...facts, post: german, originals: [], translations: [english] }
    expect(validate(fileOf(original))).toBe(true)
  })

  it.each([
    ['a level that is none', { level: 'checked' }],
    ['a hash that is none', { pictures: [{ original: 'x', files: {} }] }],
    ['a field of its own', { score: 0.9 }],
    ['no label', { label: undefined }],
  ])('fails the schema with %s', (_, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...made(facts), ...change })))).toBe(false)
  })

  it('carries the record, and where its evidence is', () => {
    const { level, generation, review } = made(facts)
    expect(level).toBe('translated-changed')
    expect(generation).toEqual({
      type: 'Activity',
      use: 'translated',
      involvement: 'translated',
      tools: [{ type: 'SoftwareAgent', name: 'Example Translator', version: '3' }],
    })
    expect(review).toEqual({
      type: 'Activity',
      status: 'substantive',
      by: undefined,
      at: '2026-01-03',
      covers: ['title', 'text'],
      holds: false,
      statement: 'https://www.example.org/en/posts/example/review.json',
      signature: 'https://www.example.org/en/posts/example/review.json.sig',
      keys: 'https://www.example.org/allowed_signers',
    })
  })

  it('says where the original is, what its label is and that it is newer', () => {
    expect(made(facts).originals).toEqual([
      {
        id: 'https://www.example.org/de/posts/beispiel',
        language: 'de',
        level: 'generated-none',
        provenance: 'https://www.example.org/de/posts/beispiel/provenance.json',
        label: 'Erstellt · keine',
        modified: '2026-03-01',
        newer: true,
      },
    ])
  })

  it('names who answers for it, and the page that says so where there is one', () => {
    const responsible = { type: 'Agent', name: 'Erika Beispiel' }
    const url = 'https://www.example.org/en/imprint'
    expect(made(facts).responsible).toEqual({ ...responsible, url })
    const alone = fileOf({ ...facts, responsible: { name: 'Erika Beispiel' } })
    expect(alone).toMatchObject({ responsible })
    expect(validate(alone)).toBe(true)
  })

  it('claims nothing of a version that states nothing, and says so of one without AI', () => {
    const claimed = (use: 'unknown' | 'none') => {
      const post = makePost({ record: { use } })
      const { aiDisclosure, iptc, digitalSourceType, level } = made({ ...facts, post })
      return { aiDisclosure, iptc, digitalSourceType, level }
    }
    expect(claimed('unknown')).toEqual({
      aiDisclosure: null,
      iptc: null,
      digitalSourceType: null,
      level: 'unknown',
    })
    const digitalCreation = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation'
    expect(claimed('none')).toEqual({
      aiDisclosure: 'human-only',
      iptc: digitalCreation,
      digitalSourceType: digitalCreation,
      level: 'none',
    })
  })

  it('dates a version by its latest correction', () => {
    expect(made(facts).modified).toBe('2026-02-03')
  })
})
