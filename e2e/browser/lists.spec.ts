import { expect, test } from 'playwright/test'

/** Publishers have other articles; the fixture's have titles of two and three lines, as most. */
for (const [width, height, headlines] of [
  [360, 780, 3],
  [1280, 900, 4],
] as const)
  for (const path of ['/de', '/en'])
    test(`shows ${headlines} headlines at least on the first screen of ${path}, ${width} by ${height} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.goto(path)
      const boxes = await page.locator('.card h2').evaluateAll((found) =>
        found.map((title) => {
          const { top, bottom } = title.getBoundingClientRect()
          return { top, bottom }
        }),
      )
      const whole = boxes.filter(({ top, bottom }) => top >= 0 && bottom <= height)
      expect(whole.length).toBeGreaterThanOrEqual(headlines)
    })

test('hides nothing of an excerpt, which ends after a word', async ({ page }) => {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/de')
    const excerpts = page.locator('.card h2 + p')
    const texts = await excerpts.allInnerTexts()
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((text) => !/[^\s,;:–—(„]\u00A0…$|[^…]$/u.test(text))).toEqual([])
    const hidden = await excerpts.evaluateAll((found) =>
      found.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
    )
    expect(Math.max(...hidden)).toBeLessThanOrEqual(1)
  }
})
