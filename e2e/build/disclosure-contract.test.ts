import { expect, it } from 'vitest'
import { contradictionsIn } from '@/e2e/contract/check'
import { withoutBasePath } from '@/e2e/finished-site'
import { files } from '../contract/broken'

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
