import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

async function imported(body: string) {
  const { files, losses, copies } = await importTexts({
    'Notizen/Erste Notiz.md': `---\ntitle: Erste\ndate: 2024-01-01\n---\nAnfang.\n\n<!--more-->\n\n${body}\n`,
    'Zweite Notiz.md': '---\ntitle: Zweite\ndate: 2024-01-02\n---\n\nText.\n',
    'Anlagen/Bild 1.png': 'x',
    'Anlagen/Daten.pdf': 'x',
  })
  const text = files['content/posts/2024-01-01-erste-notiz/de.md'] ?? ''
  return { body: text.split('<!--more-->\n\n')[1]?.trim(), losses, copies: Object.keys(copies) }
}

const second = '../2024-01-02-zweite-notiz/de.md'

it.each([
  ['[[Zweite Notiz]]', `[Zweite](${second})`],
  ['[[Zweite Notiz|andere Worte]]', `[andere Worte](${second})`],
  ['[[Zweite Notiz#Ein Teil|dort]]', `[dort](${second}#ein-teil)`],
  ['[[#Ein Teil]]', '[Ein Teil](#ein-teil)'],
  ['![[Zweite Notiz]]', `[Zweite](${second})`],
  ['![[Bild 1.png|Ein Feld]]', '![Ein Feld](bild-1.png)'],
  ['[[Daten.pdf]]', '[Daten.pdf](daten.pdf)'],
  ['Ein ==wichtiges== Wort %%für mich%%.', 'Ein <mark>wichtiges</mark> Wort <!-- für mich -->.'],
  ['> [!info]- Mehr\n> Text.', '> [!NOTE]\n> **Mehr**\n>\n> Text.'],
  ['> [!TIP]\n> Text.', '> [!TIP]\n> Text.'],
  ['`[[Zweite Notiz]]` und a == b == c', '`[[Zweite Notiz]]` und a == b == c'],
])('reads %j', async (body, expected) => {
  const { body: text, losses } = await imported(body)
  expect(text).toBe(expected)
  expect(losses).toEqual([])
})

it('keeps the words of a note that is not there, and tells it', async () => {
  const { body, losses } = await imported('Siehe [[Fehlt]] und [[Fehlt|dies]].')
  expect(body).toBe('Siehe Fehlt und dies.')
  expect(losses).toEqual([
    'link Notizen/Erste Notiz.md:9 Fehlt',
    'link Notizen/Erste Notiz.md:9 Fehlt',
  ])
})

it('brings pictures along that nobody has described', async () => {
  const { body, copies } = await imported('![[Bild 1.png|300]]')
  expect(body).toBe('![](bild-1.png)')
  expect(copies).toEqual(['content/posts/2024-01-01-erste-notiz/bild-1.png'])
})
