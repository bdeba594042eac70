import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { searchPath } from '@/lib/urls'
import { documentOf, files, locales, pages, textOf } from './out'

const scripts = new Map(
  locales.map((locale) => [
    locale,
    [...files].filter((file) => file.endsWith(`/page.${locale}.js`)),
  ]),
)

it.each([...scripts])(
  'puts the page’s script in %s into one file of 3,500 bytes or less',
  (_, found) => {
    expect(found).toHaveLength(1)
    expect(brotliCompressSync(textOf(found[0] ?? '')).length).toBeLessThanOrEqual(3500)
  },
)

it('asks for it on every page, after the text and before the first paint', () => {
  expect(pages.length).toBeGreaterThan(10)
  for (const file of pages) {
    const script = documentOf(file).querySelectorAll(
      'head > script[defer][blocking=render][data-site]',
    )
    expect(
      [...script].map((element) => element.getAttribute('src')),
      file,
    ).toEqual([`/${scripts.get(documentOf(file).documentElement.lang)?.[0]}`])
  }
})

it('leaves no control on a page that does nothing without it', () => {
  const search = locales.map((locale) => `${searchPath(locale).slice(1)}.html`)
  const others = pages.filter((file) => !search.includes(file))
  expect(others.length).toBe(pages.length - search.length)
  const controls = others.flatMap((file) =>
    [
      ...documentOf(file).querySelectorAll(
        'button:not([popovertarget], [popoverTarget], [type=submit]), select, dialog, [contenteditable]',
      ),
    ].map(({ outerHTML }) => outerHTML),
  )
  expect(controls).toEqual([])
})

it('speaks the language of the page', () => {
  const says = (locale: string, word: string) =>
    textOf(scripts.get(locale)?.[0] ?? '').includes(`"${word}"`)
  expect([says('de', 'Teilen'), says('en', 'Share'), says('en', 'Teilen')]).toEqual([
    true,
    true,
    false,
  ])
})
