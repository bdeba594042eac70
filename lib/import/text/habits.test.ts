import { describe, expect, it } from 'vitest'
import { importBody, importRest, importTexts, oldBlog } from '@/lib/testing/import-texts'

describe('habits of old texts', () => {
  it.each([
    ['Siehe {% post_url 2025-06-01-andere %}.', 'Siehe [Andere](../2025-06-01-andere/de.md).', 0],
    [
      'Siehe {% post_url 2025-06-01-andere %}#x.',
      'Siehe [Andere](../2025-06-01-andere/de.md)#x.',
      0,
    ],
    ['[a]: {% post_url 2025-06-01-andere %}\n\n[a]', '[a]: ../2025-06-01-andere/de.md\n\n[a]', 0],
    [
      '<a href="{{ site.baseurl }}{% post_url 2025-06-01-andere %}">b</a>',
      '<a href="../2025-06-01-andere/de.md">b</a>',
      0,
    ],
    ['Siehe {% post_url 2001-01-01-weg %}.', 'Siehe <!-- 2001-01-01-weg -->.', 1],
    ['[Weg]({% post_url 2001-01-01-weg %})', 'Weg', 1],
    ['[Bericht]({% link files/A.pdf %})', '[Bericht](a.pdf)', 0],
    ['[![B](https://f.example/y.png)](https://f.example/)', '[B](https://f.example/)', 1],
    [
      '<a href="https://f.example/"><img src="https://f.example/y.png" alt="B"></a>',
      '<a href="https://f.example/">B</a>',
      1,
    ],
    [
      '<div>\n<a href="https://f.example/"><img src="https://f.example/y.png" alt="B"></a>\n</div>',
      '<div>\n<a href="https://f.example/">B</a>\n</div>',
      1,
    ],
    [
      '<video controls><source src="/files/film.mp4" type="video/mp4"></video>',
      '[film.mp4](film.mp4)',
      1,
    ],
    [
      '<div>\n<video><source src="/files/film.mp4"></video>\n</div>',
      '<div>\n<a href="film.mp4">film.mp4</a>\n</div>',
      1,
    ],
    [
      '<iframe src="https://www.youtube.com/embed/abc"></iframe>',
      '[YouTube](https://www.youtube.com/watch?v=abc)',
      1,
    ],
    ['<center>![B](/img/klein.jpg)</center>', '![B](klein.jpg)', 0],
    ['<center>\n    <img src="/img/klein.jpg" alt="B">\n</center>', '![B](klein.jpg)', 0],
    ['`<center>` und\n\n```\n<center>\n```', '`<center>` und\n\n```\n<center>\n```', 0],
    ['## Teil {#teil}', '## Teil {#teil}', 0],
    ['## Teil {: .x #teil}', '## Teil {#teil}', 1],
    ['Absatz.\n{: #ziel}', 'Absatz.<a id="ziel"></a>', 0],
    ['> Zitat\n{: .prompt-tip }', '> [!TIP]\n> Zitat', 0],
    ['Vorsicht\nhier.\n{: .notice--warning}', '> [!WARNING]\n> Vorsicht\n> hier.', 0],
    [
      'Mit HTML und HTML.\n\n*[HTML]: Hyper Text',
      'Mit <abbr title="Hyper Text">HTML</abbr> und HTML.',
      0,
    ],
    ['Gut :+1: um 12:30:45', 'Gut 👍 um 12:30:45', 0],
  ])('makes of %j what readers saw', async (body, expected, lost) => {
    const { text, losses } = await importRest(body)
    expect(text.trim()).toBe(expected)
    expect(losses).toHaveLength(lost)
  })

  it.each([
    ['header-img: img/klein.jpg', 'src: klein.jpg'],
    ['background: /img/klein.jpg', 'src: klein.jpg'],
    ['coverImage: "/img/klein.jpg"', 'src: klein.jpg'],
    [
      'excerpt: Kurz und *gut* mit [Link](https://example.org).',
      'description: Kurz und gut mit Link.',
    ],
  ])('reads the field %j', async (field, expected) => {
    const file = '_posts/2025-06-15-x.md'
    const { files } = await importFields(file, field)
    expect(files).toContain(expected)
  })
})

async function importFields(file: string, field: string) {
  const { files, losses } = await importTexts({
    ...oldBlog,
    [file]: `---\ntitle: Titel\n${field}\n---\n\nText.\n`,
  })
  return { files: files['content/posts/2025-06-15-x/de.md'] ?? '', losses }
}

it('reads fields that no parser can, and shows their line', async () => {
  const { files, losses } = await importFields(
    '_posts/2025-06-15-x.md',
    'tags: [lang_de, "offen\nnote: a: b',
  )
  expect(files).toContain('tags:\n  - offen\n')
  expect(losses).toContain('frontMatter _posts/2025-06-15-x.md:4 note: a: b')
})

it.each([
  ['pubDate: "Jul 08 2022"', '2022-07-08'],
  ['pubDate: Fri, 8 July 2022 10:00:00 GMT', '2022-07-08'],
  ['date: 8.7.2022', '2022-07-08'],
  ['date: 2022/7/8', '2022-07-08'],
])('reads the day of %j', async (field, day) => {
  const { files } = await importTexts({ 'x.md': `---\ntitle: T\n${field}\n---\nText.\n` })
  expect(Object.keys(files)).toEqual([`content/posts/${day}-x/de.md`])
})

it.each([
  ['2020-01-01', true],
  ['2030-01-01', false],
])('makes a draft of what Hugo has taken back by %s: %s', async (day, isDraft) => {
  const { files } = await importTexts({
    'hugo.toml': '',
    'content/posts/x.md': `---\ntitle: T\ndate: 2019-01-01\nexpiryDate: ${day}\n---\nText.\n`,
  })
  expect(Object.values(files).join('').includes('draft: true')).toBe(isDraft)
})

it('still takes a text over whose body is empty of habits', async () => {
  expect((await importBody('Nur Text.')).body).toBe('Nur Text.\n\n<!--more-->')
})
