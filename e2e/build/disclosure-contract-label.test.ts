import { describe, expect, it } from 'vitest'
import { article, type Breakage, broken, reports, swap } from '../contract/broken'

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
