import { expect, type Page, test } from 'playwright/test'

/** How far the layout has shifted (https://wicg.github.io/layout-instability/). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 300)
      }),
  )
}

for (const [path, width] of [
  ['/de/posts/v-jepa-2', 390],
  ['/en/posts/how-an-article-can-look', 1280],
  ['/de', 390],
] as const)
  test(`moves nothing on ${path} when the face arrives late, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    let arrive = () => {}
    const late = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/*.woff2', async (route) => {
      await late
      await route.continue()
    })
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    await page.waitForTimeout(500)
    arrive()
    await page.waitForLoadState('networkidle')
    expect(
      await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
    ).toBe(true)
    expect(await layoutShift(page)).toBeLessThan(0.02)
  })
