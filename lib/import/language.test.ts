import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

const french =
  'Ce texte est en français, et il est assez long pour que l’on puisse reconnaître sa langue sans qu’elle soit indiquée.'
const german =
  'Dieser Text ist auf Deutsch geschrieben, und er ist lang genug, damit man die Sprache erkennen kann, ohne dass sie dasteht.'

it.each([
  [
    'seems to be in one that the site has not',
    french,
    ['languageUnsure _posts/2024-01-02-x.md:4 fr'],
  ],
  ['is in one of the site’s', german, []],
  ['is too short to tell', 'Oui.', []],
])('tells of an article that names no language and %s', async (_, body, expected) => {
  const { losses } = await importTexts({
    '_config.yml': 'title: T\n',
    '_posts/2024-01-02-x.md': `---\ntitle: T\n---\n${body}\n`,
  })
  expect(losses).toEqual(expected)
})

it('believes an article that names its language', async () => {
  const { losses } = await importTexts({
    '_config.yml': 'title: T\n',
    '_posts/2024-01-02-x.md': `---\ntitle: T\nlang: de\n---\n${french}\n`,
  })
  expect(losses).toEqual([])
})
