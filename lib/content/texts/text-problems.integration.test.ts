import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, at, CheckedArticle } from '@/lib/testing/checked-article'
import { readFolder } from '@/lib/testing/site'

let publication: CheckedArticle

beforeEach(() => {
  publication = new CheckedArticle()
})

afterEach(() => publication.remove())

describe('text', () => {
  it.each([
    ['[x](javascript:alert(1))', '"javascript:alert(1)"'],
    ['[x](data:text/html,x)', '"data:text/html,x"'],
    ['[x](//example.org)', '"//example.org"'],
    ['[x](../../../package.json)', '"../../../package.json"'],
  ])('refuses the link %s', async (link, found) => {
    expect(await publication.problemsOf(article(`A.\n\n<!--more-->\n\n${link}`))).toEqual([
      `${at(9, 1)} text: expected a web address or a file in content/, found ${found}`,
    ])
  })

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<iframe src="https://example.org"></iframe>', '<iframe>'],
    ['<img src="x" onerror="alert(1)">', 'onerror="alert(1)" at <img>'],
    ['<p style="color:red">x</p>', 'style="color:red" at <p>'],
  ])('refuses the HTML %s', async (html, found) => {
    const problems = await publication.problemsOf(article(`A.\n\n<!--more-->\n\n${html}`))
    expect(problems).toContain(
      `${at(9, 1)} text: expected Markdown, or HTML that the site keeps, found ${found}`,
    )
  })

  it('takes braces for what they are', async () => {
    expect(await publication.problemsOf(article('A {process.env}.\n\n<!--more-->\n\n{B}'))).toEqual(
      [],
    )
  })

  it('refuses 10,000 nested quotes at once', async () => {
    expect(
      await publication.problemsOf(article(`A.\n\n<!--more-->\n\n${'>'.repeat(10_000)} x`)),
    ).toEqual([
      `${at(9, 1)} text: expected at most 100 nested quotes and lists, found 10000 in one line`,
    ])
  })

  it('takes a marker inside a code fence for code', async () => {
    expect(await publication.problemsOf(article('A.\n\n```html\n<!--more-->\n```\n'))).toEqual([
      `${at(4, 1)} warning text: expected <!--more--> after the excerpt, found none (the first paragraph is used)`,
    ])
    const { posts } = await readFolder(publication.root)
    expect(posts[0]?.post.excerpt).toBe('A.')
  })

  it('refuses a second marker', async () => {
    expect(
      await publication.problemsOf(article('A.\n\n<!--more-->\n\nB.\n\n<!-- MORE -->\n')),
    ).toEqual([`${at(11, 1)} text: expected one marker, found <!--more-->`])
  })

  it('uses the first paragraphs where the marker is at the very start', async () => {
    expect(await publication.problemsOf(article('<!--more-->\n\nA.\n\nB.\n'))).toEqual([
      `${at(4, 1)} warning text: expected <!--more--> after the excerpt, found none (the first paragraph is used)`,
    ])
    const { posts } = await readFolder(publication.root)
    expect(posts[0]?.post.excerpt).toBe('A. B.')
  })
})
