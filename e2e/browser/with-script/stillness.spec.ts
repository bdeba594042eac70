import { expect, type Page, test } from 'playwright/test'
import { openWith, systems } from '../system-faces'

/** How far the layout has shifted (https://wicg.github.io/layout-instability/). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
        // The observer hears of past shifts before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))))
      }),
  )
}

/** Opens a page, lets it be read in the system’s face, and only then lets the reading face arrive. */
async function openWithLateFace(page: Page, address: string): Promise<void> {
  let arrive = () => {}
  const late = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/*.woff2', async (route) => {
    await late
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  arrive()
  await page.evaluate(() => document.fonts.ready)
}

const windows = [
  ['/de/posts/v-jepa-2', 390],
  ['/en/posts/how-an-article-can-look', 1280],
  ['/de', 390],
] as const

for (const [system, files] of Object.entries(systems))
  test(`moves nothing when the face arrives late: ${system}`, async ({ baseURL }, info) => {
    const browser = await openWith(files, info.outputPath('fonts'))
    for (const [path, width] of windows)
      await test.step(`${path}, ${width} px wide`, async () => {
        // A page of its own context has no face from the page before.
        const page = await browser.newPage({ baseURL, viewport: { width, height: 800 } })
        await openWithLateFace(page, path)
        const shift = await layoutShift(page)
        const loaded = await page.evaluate(() =>
          [...document.fonts]
            .filter(({ status }) => status === 'loaded')
            .map(({ family }) => family),
        )
        await page.close()
        expect.soft(loaded.join(), path).toContain('reading face')
        expect.soft(loaded.join(), path).toContain('fitted')
        expect.soft(shift, path).toBeLessThan(0.005)
      })
    await browser.close()
  })

/** The face in which a browser drew the first paragraph. */
async function drawnFace(page: Page): Promise<string | undefined> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument')
  const { nodeId } = await devtools.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.prose p',
  })
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
  await devtools.detach()
  return fonts[0]?.familyName
}

test('shows a page in the face that came too late for the first look at it', async ({ page }) => {
  await openWithLateFace(page, '/de/posts/v-jepa-2')
  expect(await drawnFace(page)).not.toBe('Source Serif 4')
  await page.unrouteAll()
  await page.reload()
  expect(await drawnFace(page)).toBe('Source Serif 4')
})
