import { expect, it } from 'vitest'
import { makeSite, translatorFor } from '@/lib/testing/site'
import { goneFiles, gonePage } from './gone'

const gone = { path: '/en/posts/old', title: '<Old>', on: '2026-01-02' }

it('says what stood there, in the language of the address', () => {
  const page = gonePage(gone, 'en', translatorFor('en'))
  expect(page).toContain('<html lang="en" dir="ltr">')
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).toContain('“&#x3C;Old>” used to be here. The article was removed on 2 January 2026.')
  expect(page).toContain('<a href="/en">')
})

it('stands at each address that is gone', async () => {
  const site = { ...(await makeSite()), gone: [gone, { ...gone, path: '/2019/alt.html' }] }
  const files = goneFiles(site, { scripts: [], cache: '', project: '' })
  expect(files.map(({ path }) => path)).toEqual(['/en/posts/old.html', '/2019/alt.html'])
  expect(await files[1]?.read().bytes()).toContain('lang="de"')
})
