import { describe, expect, it } from 'vitest'
import { contradictionsIn, type Files } from '@/e2e/contract/check'
import { disclosingFiles, withoutBasePath } from '@/e2e/finished-site'
import { finished } from './out'

const files = disclosingFiles(finished)

/** Generated, without a review on record, with sources; its translation, one without AI, and one that says nothing. */
const article = 'de/posts/v-jepa-2'
const translation = 'en/posts/meta-ai-chief-generative-ai-dead-end'
const withoutAi = 'de/posts/kurz-notiert-6'
const silent = 'de/posts/standing'

/** Files with one of them changed, or taken out where the change gives nothing back. */
function broken(file: string, change: (text: string) => string | undefined): Files {
  const before = files.get(file)
  const after = change(before ?? '')
  if (before === undefined || after === before) throw new Error(`nothing to change in ${file}`)
  const copy = new Map(files)
  if (after === undefined) copy.delete(file)
  else copy.set(file, after)
  return copy
}

/** What the check reports, each as article, place and file. */
function reports(copy: Files): string[] {
  const all = contradictionsIn(copy)
  return [...new Set(all.map(({ article, place, file }) => `${article}: ${place} in ${file}`))]
}

it('finds every place in agreement', () => {
  expect(contradictionsIn(files)).toEqual([])
})

it('accepts a site without an article', () => {
  const pages = [...files].filter(([file]) => /^(index|de\/imprint)\.html$/.test(file))
  expect(contradictionsIn(new Map(pages))).toEqual([])
})

it('reads a site below a path as one that is not', () => {
  const below = [...files].map(([file, text]): [string, string] => [
    file,
    text
      .replaceAll('https://www.example.org', 'https://www.example.org/blog')
      .replace(/"\/(?=(de|en|ar)[/"])/g, '"/blog/'),
  ])
  const copy = new Map(below)
  expect(copy.get('index.html')).not.toBe(files.get('index.html'))
  expect(contradictionsIn(withoutBasePath(copy))).toEqual([])
})

type Breakage = [title: string, file: string, change: (text: string) => string | undefined]

const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)
const gone = () => undefined

describe('reports a place', () => {
  it.each<[...Breakage, string, string]>([
    [
      'with another token in the meta element',
      `${article}.html`,
      swap('content="ai-autonomous"', 'content="ai-assisted"'),
      article,
      'meta element',
    ],
    [
      'without its meta element',
      `${article}.html`,
      swap(/<meta name="ai-disclosure"[^>]*>/, ''),
      article,
      'meta element',
    ],
    [
      'with a token for an article that says nothing',
      `${silent}.html`,
      swap('</head>', '<meta name="ai-disclosure" content="human-only"></head>'),
      silent,
      'meta element',
    ],
    [
      'without its attribute',
      `${article}.html`,
      swap(/ ai-disclosure="[^"]*"/, ''),
      article,
      'attribute of the article',
    ],
    [
      'with another source type in the structured data',
      `${article}.html`,
      swap('/TrainedAlgorithmic', '/CompositeWithTrainedAlgorithmic'),
      article,
      'JSON-LD',
    ],
    [
      'with a schema.org member that does not exist',
      `${withoutAi}.html`,
      swap(/"digitalSourceType":\{[^}]*\}/, '"digitalSourceType":"https://schema.org/Digital"'),
      withoutAi,
      'JSON-LD',
    ],
    [
      'with another credit in the structured data',
      `${article}.html`,
      swap(/"creditText":"[^"]*"/, '"creditText":"Ohne KI geschrieben"'),
      article,
      'JSON-LD',
    ],
    [
      'without its structured data',
      `${article}.html`,
      swap(/<script type="application\/ld\+json">/g, '<script type="text/plain">'),
      article,
      'JSON-LD',
    ],
    [
      'with another label in a link preview',
      `${article}.html`,
      swap(/(og:image:alt" content="[^"]*)Von KI geschrieben/, '$1Ohne KI geschrieben'),
      article,
      'link preview',
    ],
    [
      'without its label in a post’s preview',
      `${article}.html`,
      swap(/(twitter:image:alt" content="[^"]*) – Von KI geschrieben[^–"]*/, '$1 '),
      article,
      'link preview of a post',
    ],
    [
      'without a link to the provenance',
      `${article}.html`,
      swap('rel="describedby"', 'rel="help"'),
      article,
      'link to the provenance',
    ],
    [
      'with a link to another article’s Markdown',
      `${article}.html`,
      swap('v-jepa-2.md"', 'standing.md"'),
      article,
      'link to the Markdown',
    ],
    [
      'with another token in the provenance',
      `${article}/provenance.json`,
      swap('"aiDisclosure":"ai-autonomous"', '"aiDisclosure":"ai-assisted"'),
      article,
      'provenance',
    ],
    [
      'with somebody else responsible in the provenance',
      `${article}/provenance.json`,
      swap(/("responsible":\{[^}]*"name":")[^"]*/, '$1Max Beispiel'),
      article,
      'provenance',
    ],
    ['without its provenance', `${article}/provenance.json`, gone, article, 'provenance'],
    [
      'with a source less in the reading text',
      `${article}/reading.txt`,
      swap(/item\n(?!.*item\n)/s, ''),
      article,
      'reading text',
    ],
    ['without its reading text', `${article}/reading.txt`, gone, article, 'reading text'],
    [
      'with another label in the Markdown',
      `${article}.md`,
      swap('> **Von KI', '> **Mit KI'),
      article,
      'Markdown',
    ],
    [
      'with nobody responsible in the Markdown',
      `${article}.md`,
      swap(/- Verantwortlich: .*\n/, ''),
      article,
      'Markdown',
    ],
    [
      'with a source less in the Markdown',
      `${article}.md`,
      swap(/\n3\. .*/, ''),
      article,
      'Markdown',
    ],
    ['without its Markdown', `${article}.md`, gone, article, 'Markdown'],
    [
      'with another label in the list for language models',
      'de/llms.txt',
      swap(/(v-jepa-2\.md\): )Von KI/, '$1Mit KI'),
      article,
      'list for language models',
    ],
    [
      'without its line in the list for language models',
      'de/llms.txt',
      swap(/.*v-jepa-2\.md.*\n/, ''),
      article,
      'list for language models',
    ],
    [
      'with another level in the JSON Feed',
      'de/feed.json',
      swap('"level":"generated-none"', '"level":"generated-formal"'),
      article,
      'JSON Feed',
    ],
    [
      'without a label at the start of the JSON Feed’s text',
      'de/feed.json',
      swap('<p><strong>Von KI geschrieben · ohne Prüfvermerk</strong></p>', ''),
      article,
      'JSON Feed',
    ],
    [
      'without a label in a topic’s feed',
      'de/tags/ki/feed.json',
      swap('"_ai_disclosure"', '"_other"'),
      article,
      'JSON Feed',
    ],
    [
      'without its entry in the JSON Feed',
      'de/feed.json',
      swap('/v-jepa-2"', '/standing"'),
      article,
      'JSON Feed',
    ],
    [
      'with another term in the Atom feed',
      'de/feed.xml',
      swap('term="trainedAlg', 'term="compositeWithTrainedAlg'),
      article,
      'Atom feed',
    ],
    [
      'with another label at the start of the Atom feed’s summary',
      'de/feed.xml',
      swap('strong>Von KI', 'strong>Mit KI'),
      article,
      'Atom feed',
    ],
    [
      'without its entry in the Atom feed',
      'de/feed.xml',
      swap(/<entry.*?<\/entry>/s, ''),
      article,
      'Atom feed',
    ],
    ['without the Atom feed', 'de/feed.xml', gone, article, 'Atom feed'],
    [
      'with another level on a card',
      'de.html',
      swap('data-level="generated-none"', 'data-level="generated-substantive"'),
      article,
      'card',
    ],
    [
      'with other words on a card',
      'de/tags/ki.html',
      swap('>Von KI geschrieben<', '>Mit KI geschrieben<'),
      article,
      'card',
    ],
    [
      'with a hidden label in the archive',
      'de/archive.html',
      swap('class="label"', 'class="label hidden"'),
      article,
      'card',
    ],
    [
      'without a mark among related articles',
      'en/posts/what-ai-labels-say.html',
      swap(/<span class="label".*?<\/span><\/span>/s, '</span>'),
      'en/posts/marking-ai-text-for-machines',
      'card',
    ],
    ['without its card', 'de/archive.html', swap(/<article.*?<\/article>/s, ''), article, 'card'],
    [
      'that leads to it without its label',
      'de/tags.html',
      swap('</main>', `<p><a href="/${article}">Titel</a></p></main>`),
      article,
      'link',
    ],
    [
      'with another level in the register as JSON',
      'de/transparency.json',
      swap(/("title":"[^"]*","level":)"generated-none"/, '$1"none"'),
      article,
      'register as JSON',
    ],
    [
      'without its row in the register as JSON',
      'en/transparency.json',
      swap(`/${article}"`, `/${silent}"`),
      article,
      'register as JSON',
    ],
    [
      'with another number of sources in the register as CSV',
      'de/transparency.csv',
      swap(/(\/de\/posts\/v-jepa-2,.*),3,0,/, '$1,4,0,'),
      article,
      'register as CSV',
    ],
    [
      'with another label in another language’s register as CSV',
      'en/transparency.csv',
      swap(/(\/de\/posts\/v-jepa-2,.*),Written by AI/, '$1,Written without AI'),
      article,
      'register as CSV',
    ],
    [
      'with another level of the original on a translation',
      `${translation}.html`,
      swap('data-level="generated-none"', 'data-level="edited-none"'),
      article,
      'line of the original',
    ],
    [
      'with other words for the original on a translation',
      `${translation}.html`,
      swap('Written by AI · no review', 'Edited with AI · no review'),
      article,
      'line of the original',
    ],
    [
      'with another level of the original in a translation’s provenance',
      `${translation}/provenance.json`,
      swap('"level":"generated-none"', '"level":"none"'),
      article,
      'provenance of a related version',
    ],
  ])('%s', (_, file, change, path, place) => {
    expect(reports(broken(file, change))).toContain(`/${path}: ${place} in ${file}`)
  })
})

it('reports what the search index says otherwise', () => {
  const [file = ''] =
    [...files].find(([name, text]) => /\/article\//.test(name) && text.includes(`"/${article}"`)) ??
    []
  const copy = broken(file, swap('"level":"generated-none"', '"level":"none"'))
  expect(reports(copy)).toEqual([`/${article}: search in ${file}`])
  expect(reports(broken(file, gone))).toEqual([
    `/${article}: search in search-index/files/de/article`,
  ])
})

it('reports a table that counts otherwise', () => {
  const file = 'de/transparency.html'
  const copy = broken(file, swap(/(data-involvement="generated".*?<td[^>]*>)\d+/s, '$177'))
  expect(reports(copy)).toEqual([`all: table of the register in ${file}`])
})

const list = /<dl[ >].*?<\/dl>/

/** Takes the answers out of their place and puts them after another. */
const moved = (to: RegExp) => (html: string) => {
  const answers = list.exec(html)?.[0] ?? ''
  return html.replace(answers, '').replace(to, (place) => place + answers)
}

describe('reports a label', () => {
  it.each<Breakage>([
    ['without answers', `${article}.html`, swap(list, '')],
    [
      'with a level that does not exist',
      `${article}.html`,
      swap('data-level="generated-none"', 'data-level="generated-good"'),
    ],
    ['with an answer less', `${article}.html`, swap(/<div[^>]*><dt[^>]*>Prüfung<.*?<\/div>/, '')],
    ['with another number of sources', `${article}.html`, swap('>3 Quellen<', '>4 Quellen<')],
    ['after the first paragraph', `${article}.html`, moved(/<div class="prose".*?<\/p>/s)],
    ['inside closed details', `${article}.html`, moved(/<details[^>]*>/)],
    [
      'hidden from assistive technology',
      `${article}.html`,
      swap('class="disclosure ', 'aria-hidden="true" class="disclosure '),
    ],
    [
      'hidden by a class',
      `${article}.html`,
      swap('class="disclosure ', 'class="sr-only disclosure '),
    ],
    [
      'in another language',
      `${article}.html`,
      swap('class="disclosure ', 'lang="en" class="disclosure '),
    ],
  ])('%s', (_, file, change) => {
    expect(reports(broken(file, change))).toContain(`/${article}: label in ${file}`)
  })

  it('that names somebody whom its page does not name', () => {
    const copy = broken(
      `${article}.html`,
      swap('>Erika Beispiel</a></dd>', '>Max Beispiel</a></dd>'),
    )
    expect(reports(copy)).toContain(`/${article}: responsible in de/imprint.html`)
    expect(reports(copy)).toContain(`/${article}: Markdown in ${article}.md`)
  })

  it('that claims a review without its statement', () => {
    const claim = swap('data-level="generated-none"', 'data-level="generated-substantive"')
    const found = reports(broken(`${article}.html`, claim))
    expect(found).toContain(`/${article}: review statement in ${article}/review.json`)
    expect(found).toContain(`/${article}: meta element in ${article}.html`)
  })

  it('that no other place agrees with, at every place', () => {
    const found = reports(
      broken(`${article}.html`, swap('> Von KI geschrieben</dd>', '> Mit KI überarbeitet</dd>')),
    )
    const places = found.map((report) => report.replace(/^.*: (.*) in .*$/, '$1'))
    expect([...new Set(places)].toSorted()).toEqual([
      'Atom feed',
      'JSON Feed',
      'JSON-LD',
      'Markdown',
      'card',
      'link preview',
      'link preview of a post',
      'list for language models',
      'provenance',
      'register as CSV',
      'register as JSON',
      'search',
    ])
  })
})

it.each([article, translation, withoutAi, silent])('misses %s where its page is gone', (page) => {
  const found = reports(broken(`${page}.html`, gone))
  expect(found).toContain(`/${page}: provenance in ${page}/provenance.json`)
})
