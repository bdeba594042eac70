import { expect, type Page, test } from 'playwright/test'

/** One page of each kind that has a label or many facts. */
const pages = [
  '/de',
  '/en',
  '/de/posts/v-jepa-2',
  '/de/posts/wie-ein-artikel-aussehen-kann',
  '/ar/posts/v-jepa-2',
  '/de/archive',
  '/de/tags',
  '/de/transparency',
  '/en/feeds',
  '/de/verify',
]

test.use({ viewport: { width: 360, height: 780 } })

for (const path of pages)
  test(`fits into a phone's width with letters of half again and twice the size: ${path}`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const size of ['150%', '200%'])
      await test.step(size, async () => {
        expect.soft(await tooWide(page, size), size).toEqual({ page: 0, parts: [] })
      })
  })

test('gives titles and teasers of cards the whole width with letters of twice the size', async ({
  page,
}) => {
  await page.goto('/de')
  const shares = await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    return [...document.querySelectorAll('.card')].map(
      (card) => (card.querySelector('h2')?.getBoundingClientRect().width ?? 0) / card.clientWidth,
    )
  })
  expect(shares.length).toBeGreaterThan(3)
  expect(Math.min(...shares)).toBeGreaterThan(0.9)
})

for (const path of ['/de/posts/reviewed', '/de/posts/wie-ein-artikel-aussehen-kann'])
  test(`fits cover and contents into a window with letters of twice the size: ${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    expect(await tooWide(page, '150%')).toEqual({ page: 0, parts: [] })
    expect(await tooWide(page, '200%')).toEqual({ page: 0, parts: [] })
  })

/** How far a page is wider than the window with letters of a size, in px, and what of its label, cover, contents and headings is cut off. */
function tooWide(page: Page, size: string): Promise<{ page: number; parts: string[] }> {
  return page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize
    const isCut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < -0.5 || right > innerWidth + 0.5
    }
    const label = document.querySelectorAll('.disclosure *, .label *, .cover *, .toc *, h1, h2, h3')
    const seen = [...label].filter((element) => !element.closest('.visually-hidden, svg *'))
    const { scrollWidth } = document.documentElement
    return {
      page: Math.max(0, scrollWidth - innerWidth),
      parts: seen.filter(isCut).map((element) => element.textContent),
    }
  }, size)
}
