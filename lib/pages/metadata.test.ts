import { describe, expect, it } from 'vitest'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { languageChoicePage } from './front-door'
import { missingMetadata, pageMetadata, postMetadata } from './metadata'

const topics = {
  ai: { de: { name: 'KI', slug: 'ki' }, en: { name: 'AI', slug: 'ai' } },
  web: { de: { name: 'Netz', slug: 'netz' } },
}

const german = makePost({
  description: 'Worum es geht.',
  updated: '2026-01-04',
  corrections: [
    { date: '2026-01-03', text: 'Ein Wort war falsch.' },
    { date: '2026-01-05', text: 'Eine Zahl war falsch.' },
  ],
  tags: ['web', 'ai'],
})
const english = makePost({
  locale: 'en',
  slug: 'example',
  title: 'An example',
  tags: ['ai', 'web'],
  file: 'content/posts/2026-01-02-example/en.md',
})

const site = await makeSite({ posts: [german, english], configuration: { tags: topics } })
const of = (post = german) => postMetadata(site, post)

/** https://ogp.me and https://ogp.me/#type_article */
describe('Open Graph', () => {
  it('tells what an article is, in which language and since when', () => {
    expect(of().openGraph).toMatchObject({
      type: 'article',
      siteName: 'Example',
      title: 'Ein Beispiel',
      description: 'Worum es geht.',
      url: 'https://www.example.org/de/posts/beispiel',
      locale: 'de_DE',
      publishedTime: '2026-01-02',
      modifiedTime: '2026-01-05',
      tags: ['Netz', 'KI'],
    })
  })

  it('takes the last of publication, update and corrections for the last change', () => {
    const modified = ({ updated = '', corrected = '' }) => {
      const corrections = corrected ? [{ date: corrected, text: 'x' }] : []
      return postMetadata(site, { ...german, updated: updated || undefined, corrections }).openGraph
    }
    expect(modified({})).toHaveProperty('modifiedTime', '2026-01-02')
    expect(modified({ updated: '2026-01-09' })).toHaveProperty('modifiedTime', '2026-01-09')
    expect(modified({ updated: '2026-01-09', corrected: '2026-01-11' })).toHaveProperty(
      'modifiedTime',
      '2026-01-11',
    )
    expect(modified({ updated: '2026-01-09', corrected: '2026-01-07' })).toHaveProperty(
      'modifiedTime',
      '2026-01-09',
    )
  })

  it('names topics in the language of the article, those that have a word there', () => {
    expect(of(english).openGraph).toMatchObject({ locale: 'en_US', tags: ['AI'] })
  })

  it('names the picture with its size, type and words, and so does the card', () => {
    const url = expect.stringMatching(
      /^https:\/\/www\.example\.org\/og\/de\/beispiel-[0-9a-f]{16}\.png$/,
    )
    const image = { url, width: 1200, height: 630, alt: 'Ein Beispiel – Example' }
    expect(of().openGraph?.images).toEqual([{ ...image, type: 'image/png' }])
    expect(of().twitter).toEqual({
      card: 'summary_large_image',
      title: 'Ein Beispiel',
      description: 'Worum es geht.',
      images: [image],
    })
  })
})

describe('what search engines list', () => {
  it('is the title with the name of the site, and the description', () => {
    expect(of()).toMatchObject({
      title: 'Ein Beispiel – Example',
      description: 'Worum es geht.',
      applicationName: 'Example',
    })
  })

  it('is the name alone where that is the title', () => {
    expect(languageChoicePage(site).metadata.title).toBe('Example')
  })

  it('is the excerpt where no description is given, cut at a word where it is long', () => {
    const describedBy = (excerpt: string) =>
      postMetadata(site, { ...german, description: undefined, excerpt }).description
    expect(describedBy('Kurz.')).toBe('Kurz.')
    expect(describedBy('a'.repeat(160))).toBe('a'.repeat(160))
    const long = `${'Wort '.repeat(31)}Bindestrichwort und mehr`
    expect(describedBy(long)).toBe(`${'Wort '.repeat(31).trim()} …`)
  })

  it('is nothing of a preview', async () => {
    const preview = await makeSite({ posts: [german], mode: 'preview' })
    expect(postMetadata(preview, german).robots).toEqual({ index: false, follow: false })
    expect(of().robots).toBeUndefined()
  })

  it('is nothing of a page that says that there is none', () => {
    expect(missingMetadata('Nicht da')).toEqual({ title: 'Nicht da', robots: { index: false } })
  })
})

/** https://developers.google.com/search/docs/specialty/international/localized-versions */
describe('the addresses of a page', () => {
  it('are its own and those of its languages, the default language’s for all others', () => {
    expect(of(english).alternates).toMatchObject({
      canonical: 'https://www.example.org/en/posts/example',
      languages: {
        de: 'https://www.example.org/de/posts/beispiel',
        en: 'https://www.example.org/en/posts/example',
        'x-default': 'https://www.example.org/de/posts/beispiel',
      },
    })
  })

  it('name no languages where there is only one', async () => {
    const alone = await makeSite({ posts: [english] })
    const { canonical, languages } = postMetadata(alone, english).alternates ?? {}
    expect(canonical).toBe('https://www.example.org/en/posts/example')
    expect(languages).toEqual({})
  })

  it('lead whoever has no language from the index to the front door', () => {
    const { canonical, languages } = languageChoicePage(site).metadata.alternates ?? {}
    expect(canonical).toBe('https://www.example.org/')
    expect(languages).toEqual({
      de: 'https://www.example.org/de',
      en: 'https://www.example.org/en',
      'x-default': 'https://www.example.org/',
    })
  })
})

describe('other forms of a page', () => {
  const feeds = (locale: string, part = '') => ({
    xml: `https://www.example.org/${locale}${part}/feed.xml`,
    json: `https://www.example.org/${locale}${part}/feed.json`,
  })

  it('are its Markdown and its language’s feeds', () => {
    expect(of().alternates?.types).toEqual({
      'text/markdown': 'https://www.example.org/de/posts/beispiel.md',
      'application/atom+xml': [{ title: 'Example (Atom)', url: feeds('de').xml }],
      'application/feed+json': [{ title: 'Example (JSON Feed)', url: feeds('de').json }],
    })
  })

  it('are its sources for reference managers, where it has some', () => {
    const { types } =
      postMetadata(site, { ...german, sources: [{ id: 'a', title: 'Bericht' }] }).alternates ?? {}
    expect(types).toMatchObject({
      'application/vnd.citationstyles.csl+json':
        'https://www.example.org/de/posts/beispiel/sources.json',
      'application/x-bibtex': 'https://www.example.org/de/posts/beispiel/sources.bib',
    })
  })

  it('are the feeds of a topic on its page, and none at the front door', () => {
    const facts = { locale: 'de', title: 'KI', description: 'Zu KI', path: '/de/tags/ki' }
    const page = pageMetadata(site, { ...facts, alternates: {}, topic: { name: 'KI', slug: 'ki' } })
    expect(page.alternates?.types).toMatchObject({
      'application/atom+xml': [
        { title: 'Example (Atom)', url: feeds('de').xml },
        { title: 'KI (Atom)', url: feeds('de', '/tags/ki').xml },
      ],
    })
    expect(languageChoicePage(site).metadata.alternates?.types).toEqual({
      'text/plain': 'https://www.example.org/llms.txt',
    })
  })
})

describe('what programs read of AI in the head', () => {
  it('is token, models and each provider once', () => {
    const tools = [
      { name: 'Beispielmodell', version: '2', provider: 'Beispiel AG' },
      { name: 'Anderes Modell', provider: 'Beispiel AG' },
    ]
    const post = makePost({ record: { use: 'generated', tools } })
    expect(postMetadata(site, post).other).toEqual({
      'ai-disclosure': 'ai-autonomous',
      'ai-model': 'Beispielmodell 2, Anderes Modell',
      'ai-provider': 'Beispiel AG',
    })
  })

  it('is nothing where nothing is stated', () => {
    expect(of().other).toEqual({})
  })
})
