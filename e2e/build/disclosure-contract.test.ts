import { describe, expect, it } from 'vitest'
import { checkDisclosure } from './contract/check'
import { Site } from './contract/site'
import { expectedOf } from './contract/versions'
import { files, textOf } from './out'

const readable = [...files].filter((file) => /\.(html|json|csv|xml|md)$/.test(file))
const site = new Site(new Map(readable.map((file) => [file, textOf(file)])))
const expected = await expectedOf('.')

const german = 'de/posts/v-jepa-2.html'
const english = 'en/posts/meta-ai-chief-generative-ai-dead-end.html'
const twin = 'de/posts/v-jepa-2.md'
const answers = /<dl><div><dt>(?:Was KI tat|What AI did)<\/dt>.*?<\/dl>/

/** Takes the answers out of their place and puts them elsewhere. */
const moved = (to: RegExp) => (html: string) => {
  const list = answers.exec(html)?.[0] ?? ''
  return html.replace(list, '').replace(to, (place) => place + list)
}

it('finds every place in agreement with the record', () => {
  expect(expected.versions.length).toBeGreaterThan(5)
  expect(checkDisclosure(site, expected)).toEqual([])
})

describe('a deliberate breakage is found and named', () => {
  it.each<[string, string, (text: string) => string | undefined, string[]]>([
    [
      'another token in the meta element',
      german,
      (html) => html.replace('content="ai-autonomous"', 'content="ai-assisted"'),
      ['meta in de/posts/v-jepa-2.html'],
    ],
    [
      'no token on the article',
      german,
      (html) => html.replace(/ ai-disclosure="[^"]*"/, ''),
      ['attribute in de/posts/v-jepa-2.html'],
    ],
    [
      'another second answer',
      german,
      (html) => html.replace('Keine Prüfung dokumentiert</dd>', 'Inhalt geprüft</dd>'),
      ['answers in de/posts/v-jepa-2.html'],
    ],
    [
      'another number of sources',
      german,
      (html) => html.replace('>3 Quellen</a>', '>4 Quellen</a>'),
      ['answers in de/posts/v-jepa-2.html'],
    ],
    [
      'no answers',
      german,
      (html) => html.replace(answers, ''),
      ['answers in de/posts/v-jepa-2.html'],
    ],
    [
      'the answers after the first paragraph',
      german,
      moved(/<div class="prose">.*?<\/p>/s),
      ['answers in de/posts/v-jepa-2.html'],
    ],
    [
      'the answers inside closed details',
      german,
      moved(/<summary>Was das heißt<\/summary>/),
      ['answers in de/posts/v-jepa-2.html'],
    ],
    [
      'the answers hidden from assistive technology',
      german,
      (html) => html.replace('class="disclosure"', 'class="disclosure" aria-hidden="true"'),
      ['answers in de/posts/v-jepa-2.html'],
    ],
    [
      'the answers hidden by a class',
      german,
      (html) => html.replace('class="disclosure"', 'class="disclosure sr-only"'),
      ['answers in de/posts/v-jepa-2.html'],
    ],
    [
      'the answers hidden by an attribute',
      german,
      (html) => html.replace('<dl><div><dt>Was KI tat', '<dl hidden><div><dt>Was KI tat'),
      ['answers in de/posts/v-jepa-2.html'],
    ],
    [
      'the answers marked as another language',
      english,
      (html) => html.replace('class="disclosure"', 'class="disclosure" lang="de"'),
      ['answers in en/posts/meta-ai-chief-generative-ai-dead-end.html'],
    ],
    [
      'the answers in another language',
      english,
      (html) => html.replace('Not reviewed</dd>', 'Nicht geprüft</dd>'),
      ['answers in en/posts/meta-ai-chief-generative-ai-dead-end.html'],
    ],
    [
      'no label of the original',
      english,
      (html) => html.replace(/<p class="original".*?<\/p>/, ''),
      ['original in en/posts/meta-ai-chief-generative-ai-dead-end.html'],
    ],
    [
      'another credit in the structured data',
      english,
      (html) => html.replace(/"creditText":"[^"]*"/, '"creditText":"Written without AI"'),
      ['JSON-LD in en/posts/meta-ai-chief-generative-ai-dead-end.html'],
    ],
    [
      'no structured data',
      german,
      (html) => html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, ''),
      ['JSON-LD in de/posts/v-jepa-2.html'],
    ],
    [
      'no link to the provenance file',
      german,
      (html) => html.replace(/<link rel="describedby"[^>]*>/, ''),
      ['link to the provenance in de/posts/v-jepa-2.html'],
    ],
    [
      'another level in the provenance file',
      'de/posts/v-jepa-2/provenance.json',
      (json) => json.replace('"level":"generated-none"', '"level":"generated-formal"'),
      ['provenance in de/posts/v-jepa-2/provenance.json'],
    ],
    [
      'no provenance file',
      'de/posts/v-jepa-2/provenance.json',
      () => undefined,
      ['provenance in de/posts/v-jepa-2/provenance.json'],
    ],
    [
      'another label on a card',
      'de.html',
      (html) => html.replace('<b>Mit KI erstellt</b>', '<b>Mit KI bearbeitet</b>'),
      ['short label of /de/posts/v-jepa-2 in de.html'],
    ],
    [
      'an entry of the archive without its label',
      'en/archive.html',
      (html) => html.replace(/<span class="label".*?<\/b>[^<]*<\/span>/, ''),
      ['short label of /en/posts/meta-ai-chief-generative-ai-dead-end in en/archive.html'],
    ],
    [
      'a card that leads to no version',
      'en.html',
      (html) => html.replace('<a href="/en/posts/', '<a href="/en/none/'),
      ['short label in en.html'],
    ],
    [
      'another count on the transparency page',
      'de/transparency.html',
      (html) => html.replace(/<td>(\d+)<\/td>/, '<td>77</td>'),
      ['table in de/transparency.html'],
    ],
    [
      'another label in the CSV',
      'de/transparency.csv',
      (csv) => csv.replace('Mit KI erstellt · keine Prüfung', 'Mit KI erstellt · eine Prüfung'),
      ['transparency CSV in de/transparency.csv'],
    ],
    [
      'another level in the JSON',
      'en/transparency.json',
      (json) => json.replace(/("title":"[^"]*","level":)"generated-none"/, '$1"none"'),
      ['transparency JSON in en/transparency.json'],
    ],
    [
      'another level in the JSON Feed',
      'en/feed.json',
      (json) => json.replace('"level":"translated-none"', '"level":"translated-formal"'),
      ['JSON Feed entry in en/feed.json'],
    ],
    [
      'another label at the start of a feed’s summary',
      'de/feed.xml',
      (xml) => xml.replace('strong>Mit KI erstellt', 'strong>Ohne KI erstellt'),
      ['Atom entry in de/feed.xml'],
    ],
    [
      'no entry in the JSON Feed',
      'en/feed.json',
      (json) => json.replace('en/posts/meta-ai-chief-generative-ai-dead-end"', 'en/posts/none"'),
      ['JSON Feed entry in en/feed.json'],
    ],
    [
      'no entry in the Atom feed',
      'de/feed.xml',
      (xml) => xml.replace(/<entry.*?<\/entry>/s, ''),
      ['Atom entry in de/feed.xml'],
    ],
    ['no Atom feed', 'en/feed.xml', () => undefined, ['Atom entry in en/feed.xml']],
    ['no Markdown twin', twin, () => undefined, [`Markdown twin in ${twin}`]],
    [
      'another label on the Markdown twin',
      twin,
      (text) => text.replace('> **Mit KI erstellt', '> **Mit KI bearbeitet'),
      [`Markdown twin in ${twin}`],
    ],
    [
      'another second answer on the Markdown twin',
      twin,
      (text) => text.replace(': Keine Prüfung dokumentiert', ': Inhalt geprüft'),
      [`Markdown twin in ${twin}`],
    ],
    [
      'a source less in the Markdown twin',
      twin,
      (text) => text.replace(/\n3\. .*/, ''),
      [`Markdown twin in ${twin}`],
    ],
    [
      'no link to the Markdown twin',
      german,
      (html) => html.replace('type="text/markdown"', 'type="text/plain"'),
      [`link to the twin in ${german}`],
    ],
    [
      'a page of a new kind that leads to an article without its label',
      'de/tags.html',
      (html) => html.replace('</main>', '<p><a href="/de/posts/v-jepa-2">V-JEPA 2</a></p></main>'),
      ['link in de/tags.html'],
    ],
    [
      'no page',
      german,
      () => undefined,
      [
        'answers',
        'meta',
        'attribute',
        'JSON-LD',
        'link to the provenance',
        'lists',
        'link to the twin',
      ]
        .map((place) => `${place} in de/posts/v-jepa-2.html`)
        .concat('pages in out/'),
    ],
  ])('%s', (_, file, change, places) => {
    const findings = checkDisclosure(site.broken(file, change), expected)
    const named = findings.map(
      (finding) => `${finding.place.replace(/ of http.*/, '')} in ${finding.file}`,
    )
    expect(new Set(named)).toEqual(new Set(places))
  })
})
