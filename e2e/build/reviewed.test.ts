import Ajv2020 from 'ajv/dist/2020'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { listAt, valueAt } from './contract/article-places'
import { checkDisclosure } from './contract/check'
import { Site, wordsIn } from './contract/site'
import { expectedOf } from './contract/versions'
import { previewCopy as copy } from './copies'
import { stated } from './planted/reviewed'

const read = (file: string) => copy.read(`out/${file}`)
const page = (file: string) => parseHTML(read(`${file}.html`)).document
const json = (file: string): unknown => JSON.parse(read(file))
const urlOf = (file: string) => `https://www.example.org/${file}`

describe.each(stated)('$label', ({ file, answers, label, level, token, term, reviewer }) => {
  const locale = file.slice(0, 2)

  it('stands above the article', () => {
    const list = page(file).querySelector('article .disclosure > dl')
    expect([...(list?.querySelectorAll('dd') ?? [])].map(wordsIn)).toEqual(answers)
    expect(list?.parentElement?.getAttribute('data-level')).toBe(level)
  })

  it('stands on its card and in the archive', () => {
    const pages = [`${locale}`, `${locale}/page/2`, `${locale}/archive`].map(page)
    const entries = pages.flatMap((document) => [...document.querySelectorAll('article')])
    const own = entries.filter((entry) => entry.querySelector(`:is(h2, h3) a[href="/${file}"]`))
    expect(own.map((entry) => wordsIn(entry.querySelector('.label')))).toEqual([label, label])
  })

  it('is told to machines, with a reviewer only where the review holds', () => {
    const document = page(file)
    const data: unknown = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    )
    const article = [data, ...listAt(data, '@graph')].find(
      (node) => valueAt(node, '@type') === 'BlogPosting',
    )
    const reviewed = valueAt(article, 'mainEntityOfPage')
    expect(valueAt(article, 'creditText')).toBe(label)
    expect(valueAt(valueAt(reviewed, 'reviewedBy'), 'name')).toBe(reviewer)
    expect(valueAt(reviewed, 'lastReviewed')).toBe(reviewer && '2025-12-04')
    expect(valueAt(valueAt(article, 'author'), '@type')).toBe('Organization')
    const meta = document.querySelector('meta[name=ai-disclosure]')
    expect(meta?.getAttribute('content')).toBe(token)
    expect(document.querySelector('article')?.getAttribute('ai-disclosure')).toBe(token)
  })

  it('is told by the provenance file, which holds to its published schema', () => {
    const schema = json('schemas/provenance.schema.json')
    const validate = new Ajv2020({ formats: { uri: true, date: true } }).compile(Object(schema))
    const data = json(`${file}/provenance.json`)
    expect(validate(data)).toBe(true)
    expect([valueAt(data, 'label'), valueAt(data, 'level')]).toEqual([label, level])
    const review = valueAt(data, 'review')
    expect(valueAt(valueAt(review, 'by'), 'name')).toBe('Erika Beispiel')
    expect(listAt(review, 'changed').length > 0).toBe(level.endsWith('changed'))
  })

  it('comes first in the feeds', () => {
    const item = listAt(json(`${locale}/feed.json`), 'items').find(
      (entry) => valueAt(entry, 'url') === urlOf(file),
    )
    expect(String(valueAt(item, 'content_html'))).toMatch(`<p><strong>${label}</strong></p>`)
    const disclosure = valueAt(item, '_ai_disclosure')
    expect(valueAt(disclosure, 'level')).toBe(level)
    expect(valueAt(valueAt(disclosure, 'review'), 'holds')).toBe(!level.endsWith('changed'))
    const categories = read(`${locale}/feed.xml`).match(/<category [^>]*>/g)
    const scheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
    expect(categories).toContain(`<category scheme="${scheme}" term="${term}" label="${label}" />`)
  })
})

describe('the details below a label', () => {
  const rows = (file: string) =>
    Object.fromEntries(
      [...page(file).querySelectorAll('.disclosure details dl > div')].map((row) => [
        wordsIn(row.querySelector('dt')),
        wordsIn(row.querySelector('dd')),
      ]),
    )

  it('tell the review, the tools and the dates', () => {
    expect(rows('de/posts/reviewed-generated')).toEqual({
      Prüfung: 'der Inhalt',
      'Geprüft von': 'Erika Beispiel',
      'Geprüft am': '4. Dezember 2025',
      'Geprüft wurden': 'Titel, Zusammenfassung, Text und Quellen',
      Werkzeuge: 'Beispielmodell 7 (Beispielfirma)',
      Erschienen: '3. Dezember 2025',
      Aktualisiert: '10. Dezember 2025',
      Quellen: '1 am Ende des Artikels',
    })
  })

  it('tell what changed after a review', () => {
    expect(rows('en/posts/reviewed-changed')).toMatchObject({
      Review: 'form only',
      'Reviewed by': 'Erika Beispiel',
      Covered: 'text',
      'Changed since': 'text',
    })
  })

  it('open a report of an error that holds title and address', () => {
    const link = page('de/posts/reviewed-generated').querySelector('details a[href^="mailto:"]')
    const mail = new URL(link?.getAttribute('href') ?? '')
    expect(mail.pathname).toBe('fehler@example.org')
    expect(mail.searchParams.get('subject')).toBe(
      'Fehler in „2025-12-03-reviewed-generated & „de““',
    )
    expect(mail.searchParams.get('body')).toContain(urlOf('de/posts/reviewed-generated'))
  })
})

it.each(['de', 'en'])('offers the publisher’s mail address in the imprint in %s', (locale) => {
  const link = page(`${locale}/imprint`).querySelector('.imprint a')
  expect([link?.getAttribute('href'), wordsIn(link)]).toEqual([
    'mailto:fehler@example.org',
    'fehler@example.org',
  ])
})

it('tells dates and reading time as words that stand apart without a style sheet', () => {
  expect(wordsIn(page('de/posts/reviewed-generated').querySelector('.facts'))).toBe(
    '3. Dezember 2025 Aktualisiert am 10. Dezember 2025 1 Minute Lesezeit',
  )
})

it('tells that a translation is older than its original, and only then', () => {
  const original = (file: string) => wordsIn(page(file).querySelector('.disclosure .original'))
  expect(original('en/posts/reviewed-changed')).toBe(
    'Original in German: Created with AI · changed after review This translation is older than the original, which was changed on 9 December 2025.',
  )
  expect(original('en/posts/reviewed-generated')).toBe(
    'Original in German: Created with AI · content reviewed by Erika Beispiel',
  )
})

it('tells corrections from the latest at the top to all of them at the end', () => {
  const article = page('de/posts/reviewed-generated')
  expect(wordsIn(article.querySelector('.corrected'))).toContain('10. Dezember 2025')
  expect([...article.querySelectorAll('.corrections li')].map(wordsIn)).toEqual([
    '5. Dezember 2025 Die erste Berichtigung.',
    '10. Dezember 2025 Die zweite Berichtigung.',
  ])
})

it.each(['de', 'en'])('counts reviews, corrections and older translations in %s', (locale) => {
  const document = page(`${locale}/transparency`)
  const text = wordsIn(document.querySelector('article')) ?? ''
  expect(text).toMatch(/(zweite).*(erste) Berichtigung/)
  const data = json(`${locale}/transparency.json`)
  expect(valueAt(data, 'reviewed')).toBe(4)
  expect(listAt(data, 'outdated').map((entry) => valueAt(entry, 'url'))).toEqual([
    urlOf('en/posts/reviewed-changed'),
  ])
  expect(document.querySelectorAll('a[href="/en/posts/reviewed-changed"]')).toHaveLength(1)
})

describe('with reviews on record', () => {
  beforeAll(() => {
    vi.stubEnv('VERCEL_ENV', 'preview')
    vi.stubEnv('VERCEL_PROJECT_PRODUCTION_URL', 'www.example.org')
  })

  afterAll(() => {
    vi.unstubAllEnvs()
  })

  it('every place of the site agrees with the record', async () => {
    const readable = [...copy.finished().keys()].filter((file) =>
      /\.(html|json|csv|xml|md)$/.test(file),
    )
    const site = new Site(new Map(readable.map((file) => [file, read(file)])))
    const expected = await expectedOf(copy.folder)
    expect(expected.versions.map(({ post }) => post.disclosure.level)).toContain('edited-formal')
    expect(checkDisclosure(site, expected)).toEqual([])
  })
})
