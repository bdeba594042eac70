/** An example of a specification: its place, the Markdown and the HTML that it must become. */
export interface Example {
  name: string
  markdown: string
  html: string
}

const table = (head: string, rows: string[]) =>
  `<table><thead><tr>${head}</tr></thead>${rows.length > 0 ? `<tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody>` : ''}</table>`

const link = (href: string, text: string) => `<a href="${href}">${text}</a>`

/**
 * What GitHub Flavored Markdown adds to CommonMark, example by example of the specification, version 0.29-gfm
 * (https://github.github.com/gfm/, CC BY-SA 4.0), without the one on raw HTML. Names end with the number of the
 * example in its section.
 */
export const gfmExamples: Example[] = [
  {
    name: '#tables-extension- 1',
    markdown: '| foo | bar |\n| --- | --- |\n| baz | bim |',
    html: table('<th>foo</th><th>bar</th>', ['<td>baz</td><td>bim</td>']),
  },
  {
    name: '#tables-extension- 2',
    markdown: '| abc | defghi |\n:-: | -----------:\nbar | baz',
    html: table('<th align="center">abc</th><th align="right">defghi</th>', [
      '<td align="center">bar</td><td align="right">baz</td>',
    ]),
  },
  {
    name: '#tables-extension- 3',
    markdown: '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
    html: table('<th>f|oo</th>', [
      '<td>b <code>|</code> az</td>',
      '<td>b <strong>|</strong> im</td>',
    ]),
  },
  {
    name: '#tables-extension- 4',
    markdown: '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
    html: `${table('<th>abc</th><th>def</th>', ['<td>bar</td><td>baz</td>'])}<blockquote><p>bar</p></blockquote>`,
  },
  {
    name: '#tables-extension- 5',
    markdown: '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
    html: `${table('<th>abc</th><th>def</th>', ['<td>bar</td><td>baz</td>', '<td>bar</td><td></td>'])}<p>bar</p>`,
  },
  {
    name: '#tables-extension- 6',
    markdown: '| abc | def |\n| --- |\n| bar |',
    html: '<p>| abc | def |\n| --- |\n| bar |</p>',
  },
  {
    name: '#tables-extension- 7',
    markdown: '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
    html: table('<th>abc</th><th>def</th>', ['<td>bar</td><td></td>', '<td>bar</td><td>baz</td>']),
  },
  {
    name: '#tables-extension- 8',
    markdown: '| abc | def |\n| --- | --- |',
    html: table('<th>abc</th><th>def</th>', []),
  },
  {
    name: '#task-list-items-extension- 1',
    markdown: '- [ ] foo\n- [x] bar',
    html: '<ul><li><input disabled="" type="checkbox"> foo</li><li><input checked="" disabled="" type="checkbox"> bar</li></ul>',
  },
  {
    name: '#task-list-items-extension- 2',
    markdown: '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim',
    html:
      '<ul><li><input checked="" disabled="" type="checkbox"> foo<ul>' +
      '<li><input disabled="" type="checkbox"> bar</li><li><input checked="" disabled="" type="checkbox"> baz</li></ul></li>' +
      '<li><input disabled="" type="checkbox"> bim</li></ul>',
  },
  {
    name: '#strikethrough-extension- 1',
    markdown: '~~Hi~~ Hello, ~there~ world!',
    html: '<p><del>Hi</del> Hello, <del>there</del> world!</p>',
  },
  {
    name: '#strikethrough-extension- 2',
    markdown: 'This ~~has a\n\nnew paragraph~~.',
    html: '<p>This ~~has a</p><p>new paragraph~~.</p>',
  },
  {
    name: '#strikethrough-extension- 3',
    markdown: 'This will ~~~not~~~ strike.',
    html: '<p>This will ~~~not~~~ strike.</p>',
  },
  {
    name: '#autolinks-extension- 1',
    markdown: 'www.commonmark.org',
    html: `<p>${link('http://www.commonmark.org', 'www.commonmark.org')}</p>`,
  },
  {
    name: '#autolinks-extension- 2',
    markdown: 'Visit www.commonmark.org/help for more information.',
    html: `<p>Visit ${link('http://www.commonmark.org/help', 'www.commonmark.org/help')} for more information.</p>`,
  },
  {
    name: '#autolinks-extension- 3',
    markdown: 'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.',
    html:
      `<p>Visit ${link('http://www.commonmark.org', 'www.commonmark.org')}.</p>` +
      `<p>Visit ${link('http://www.commonmark.org/a.b', 'www.commonmark.org/a.b')}.</p>`,
  },
  {
    name: '#autolinks-extension- 4',
    markdown:
      'www.google.com/search?q=Markup+(business)\n\nwww.google.com/search?q=Markup+(business)))\n\n' +
      '(www.google.com/search?q=Markup+(business))\n\n(www.google.com/search?q=Markup+(business)',
    html: ['@', '@))', '(@)', '(@']
      .map((text) => `<p>${text.replace('@', search('Markup+(business)'))}</p>`)
      .join(''),
  },
  {
    name: '#autolinks-extension- 5',
    markdown: 'www.google.com/search?q=(business))+ok',
    html: `<p>${search('(business))+ok')}</p>`,
  },
  {
    name: '#autolinks-extension- 6',
    markdown: 'www.google.com/search?q=commonmark&hl=en\n\nwww.google.com/search?q=commonmark&hl;',
    html: `<p>${search('commonmark&amp;hl=en')}</p><p>${search('commonmark')}&amp;hl;</p>`,
  },
  {
    name: '#autolinks-extension- 7',
    markdown: 'www.commonmark.org/he<lp',
    html: `<p>${link('http://www.commonmark.org/he', 'www.commonmark.org/he')}&lt;lp</p>`,
  },
  {
    name: '#autolinks-extension- 8',
    markdown:
      'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))',
    html:
      `<p>${link('http://commonmark.org', 'http://commonmark.org')}</p><p>(Visit ` +
      `${link('https://encrypted.google.com/search?q=Markup+(business)', 'https://encrypted.google.com/search?q=Markup+(business)')})</p>`,
  },
  {
    name: '#autolinks-extension- 9',
    markdown: 'foo@bar.baz',
    html: `<p>${link('mailto:foo@bar.baz', 'foo@bar.baz')}</p>`,
  },
  {
    name: '#autolinks-extension- 10',
    markdown: "hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is.",
    html: `<p>hello@mail+xyz.example isn't valid, but ${link('mailto:hello+xyz@mail.example', 'hello+xyz@mail.example')} is.</p>`,
  },
  {
    name: '#autolinks-extension- 11',
    markdown: 'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_',
    html:
      `<p>${link('mailto:a.b-c_d@a.b', 'a.b-c_d@a.b')}</p><p>${link('mailto:a.b-c_d@a.b', 'a.b-c_d@a.b')}.</p>` +
      '<p>a.b-c_d@a.b-</p><p>a.b-c_d@a.b_</p>',
  },
]

function search(query: string): string {
  const address = `www.google.com/search?q=${query}`
  return link(`http://${address}`, address)
}
