import { describe, expect, it } from 'vitest'
import { finishPage } from '@/lib/build/finish/page'
import type { Review } from '@/lib/model/disclosure'
import { makePost, makeReview } from '@/lib/testing/posts'
import { postJsonLd, scriptText } from './structured-data'
import type { VersionFacts } from './version-facts'

const image = { path: '/og/de/beispiel.png' }
const by = { id: 'reviewer', name: 'A. Reviewer', url: 'https://example.org/reviewer' }

function facts(
  given: Parameters<typeof makePost>[0],
  more: Partial<VersionFacts> = {},
): VersionFacts {
  return {
    post: makePost(given),
    label: { use: 'Mit KI erstellt', text: 'Mit KI erstellt · geprüft' },
    siteUrl: 'https://www.example.org',
    siteName: 'Example',
    publisher: 'Example Press',
    locales: ['de', 'en'],
    explanation: '',
    authors: [],
    audio: [],
    responsible: { name: 'Erika Beispiel' },
    originals: [],
    translations: [],
    ...more,
  }
}

/** As a crawler reads it: without what is undefined. */
const read = (given: VersionFacts): unknown => JSON.parse(scriptText(postJsonLd(given, image)))

describe('structured data of an article', () => {
  it('says what it is, in which language, and what AI did', () => {
    expect(read(facts({ record: { use: 'generated' }, updated: '2026-02-01' }))).toMatchObject({
      '@type': 'BlogPosting',
      url: 'https://www.example.org/de/posts/beispiel',
      headline: 'Ein Beispiel',
      description: 'Anfang.',
      inLanguage: 'de',
      datePublished: '2026-01-02',
      dateModified: '2026-02-01',
      wordCount: 2,
      digitalSourceType: 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
      creditText: 'Mit KI erstellt · geprüft',
      publishingPrinciples: 'https://www.example.org/de/transparency',
      isPartOf: { '@type': 'Blog', '@id': 'https://www.example.org/de#blog' },
      image: ['https://www.example.org/og/de/beispiel.png'],
    })
  })

  it('names the publisher as author, and never a tool', () => {
    const data = read(facts({ record: { use: 'generated', tools: [{ name: 'Example Model' }] } }))
    expect(data).toHaveProperty('author.name', 'Example Press')
    expect(JSON.stringify(data)).not.toContain('Example Model')
  })

  it('names a reviewer where a substantive review holds, and only there', () => {
    const data = (given: Partial<Review>) =>
      read(facts({ record: { use: 'generated', review: makeReview({ by, ...given }) } }))
    expect(data({})).toHaveProperty('mainEntityOfPage.reviewedBy', {
      '@type': 'Person',
      name: 'A. Reviewer',
      url: 'https://example.org/reviewer',
    })
    expect(data({})).toHaveProperty('mainEntityOfPage.lastReviewed', '2026-01-03')
    for (const other of [
      { validity: 'changed' },
      { validity: 'originalChanged' },
      { status: 'formal' },
      { covers: ['title'] },
    ] as const)
      expect(data(other)).not.toHaveProperty('mainEntityOfPage.reviewedBy')
  })

  it('refers to a source type that schema.org lacks by its address', () => {
    expect(read(facts({ record: { use: 'none' } }))).toHaveProperty('digitalSourceType', {
      '@id': 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation',
    })
    expect(read(facts({}))).not.toHaveProperty('digitalSourceType')
  })

  it('links a translation and its original in both directions', () => {
    const original = makePost({ record: { use: 'generated' } })
    const translation = makePost({ locale: 'en', slug: 'example' })
    const label = { use: '', text: '' }
    expect(
      read(facts({ locale: 'en' }, { originals: [{ post: original, label }] })),
    ).toHaveProperty('translationOfWork.@id', 'https://www.example.org/de/posts/beispiel#article')
    expect(read(facts({}, { translations: [translation] }))).toHaveProperty('workTranslation', [
      { '@id': 'https://www.example.org/en/posts/example#article' },
    ])
  })

  it('carries sources and corrections', () => {
    const data = read(
      facts({
        sources: [{ id: '1', title: 'A source', url: 'https://example.org/source' }],
        corrections: [{ date: '2026-02-03', text: 'Eine Zahl war falsch.' }],
      }),
    )
    expect(data).toHaveProperty('citation.0.url', 'https://example.org/source')
    expect(data).toHaveProperty('correction', [
      { '@type': 'CorrectionComment', text: 'Eine Zahl war falsch.', datePublished: '2026-02-03' },
    ])
  })
})

it('keeps hostile text inside its element, byte for byte through the finishing step', () => {
  const title = '</script><script>alert(1)</script><!-- & " \u2028 ü'
  const script = `<script type="application/ld+json">${scriptText(postJsonLd(facts({ title }), image))}</script>`
  const page = `<!DOCTYPE html><html lang="de"><head></head><body>${script}</body></html>`
  expect(script.match(/</g)).toHaveLength(2)
  expect(finishPage(page, () => '').html).toContain(script)
  expect(JSON.parse(script.replace(/^[^{]*|<\/script>$/g, ''))).toHaveProperty('headline', title)
})

describe('people, pictures and series', () => {
  it('names the recordings in its text', () => {
    const audio = [{ title: 'Ein Ton', href: '/files/a/ton.mp3' }]
    expect(read(facts({}, { audio }))).toMatchObject({
      audio: [
        {
          '@type': 'AudioObject',
          name: 'Ein Ton',
          contentUrl: 'https://www.example.org/files/a/ton.mp3',
          encodingFormat: 'audio/mpeg',
        },
      ],
    })
  })

  const erika = {
    id: 'erika-beispiel',
    name: 'Erika Beispiel',
    role: { de: 'Redakteurin' },
    bio: {},
    links: [{ name: 'Mastodon', url: 'https://social.example/@erika' }],
    keys: [],
  }

  it('names the people who wrote it in place of the publisher', () => {
    expect(read(facts({}, { authors: [erika] }))).toMatchObject({
      author: [
        {
          '@type': 'Person',
          name: 'Erika Beispiel',
          jobTitle: 'Redakteurin',
          url: 'https://www.example.org/de/authors/erika-beispiel',
          sameAs: ['https://social.example/@erika'],
        },
      ],
      publisher: { name: 'Example Press' },
    })
  })

  it('says of which series it is which part', () => {
    const series = { title: 'Lernen', parts: [] }
    expect(read(facts({ series: { id: 'learning', part: 2 } }, { series }))).toMatchObject({
      isPartOf: [{ '@type': 'Blog' }, { '@type': 'CreativeWorkSeries', name: 'Lernen' }],
      position: 2,
    })
  })
})
