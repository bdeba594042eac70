import { expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

const post = (body = 'Text.') => `---\ntitle: T\n---\n\n${body}\n`
const config = { '_config.yml': 'lang: de\npermalink: /:title/\n' }

it('gives articles of one day whose names differ by case folders of their own, again and again', async () => {
  const blog = {
    ...config,
    '_posts/2024-01-02-X.md': post('A.'),
    '_posts/2024-01-02-x.md': post('B.'),
  }
  const first = await importTexts(blog)
  const folders = ['2024-01-02-x', '2024-01-02-x-2024']
  expect(Object.keys(first.files)).toEqual(folders.map((name) => `content/posts/${name}/de.md`))
  const again = await importTexts(blog, { folders })
  expect(again.files).toEqual(first.files)
})

it.each([
  [
    'in two characters for one letter',
    'img/Bu\u0308cher.png',
    '/img/B%C3%BCcher.png',
    'buecher.png',
  ],
  ['in the case that only some disks tell apart', 'img/Karte.JPG', '/img/karte.jpg', 'karte.jpg'],
  ['as Windows calls a device', 'img/con.png', '/img/con.png', 'file-con.png'],
  ['as a device of Windows with an ending', 'img/AUX.1.png', '/img/AUX.1.png', 'file-aux.1.png'],
  ['with signs that Windows refuses', 'img/a:b .png', '</img/a:b .png>', 'a-b.png'],
])('brings along a picture that is named %s', async (_, file, address, name) => {
  const { files, copies, losses } = await importTexts({
    ...config,
    [file]: 'x',
    '_posts/2024-01-02-x.md': post(`![A](${address})`),
  })
  expect(Object.values(files).join()).toContain(`![A](${name})`)
  expect(copies).toEqual({ [`content/posts/2024-01-02-x/${name}`]: file.normalize() })
  expect(losses).toEqual([])
})

it('follows a link to an article whose name has two characters for one letter', async () => {
  const { files } = await importTexts({
    ...config,
    '_posts/2024-01-01-u\u0308ber.md': post(),
    '_posts/2024-01-02-x.md': post('[Mehr](/%C3%BCber/)'),
  })
  expect(files['content/posts/2024-01-02-x/de.md']).toContain('[Mehr](../2024-01-01-ueber/de.md)')
})
