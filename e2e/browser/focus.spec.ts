import { expect, type Page, test } from 'playwright/test'

const article = '/de/posts/v-jepa-2'

/** What can have the focus and is shown, by its words, where what stands around it hides the upper or lower line of its ring. */
function cutRings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ringOf = (element: Element) => {
      const { outlineOffset } = getComputedStyle(element)
      const { top, bottom } = element.getBoundingClientRect()
      const beyond = Number.parseFloat(outlineOffset) + 1
      return { top: top - beyond, bottom: bottom + beyond }
    }
    const cuts = (around: Element, ring: { top: number; bottom: number }) => {
      const { overflowY, overflowClipMargin } = getComputedStyle(around)
      if (overflowY === 'visible') return false
      const margin = overflowY === 'clip' ? Number.parseFloat(overflowClipMargin) || 0 : 0
      const { top, bottom } = around.getBoundingClientRect()
      return ring.top < top - margin || ring.bottom > bottom + margin
    }
    const isCut = (element: HTMLElement) => {
      element.focus({ focusVisible: true })
      const ring = ringOf(element)
      let around = element.parentElement
      while (around && around !== document.body) {
        if (cuts(around, ring)) return true
        around = around.parentElement
      }
      return false
    }
    const shown = document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')
    return [...shown]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && isCut(element))
      .map((element) => element.textContent || element.ariaLabel || element.outerHTML)
  })
}

for (const width of [360, 1280])
  test(`hides no part of the ring around what has the focus, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['/de', article, '/de/posts/wie-ein-artikel-aussehen-kann', '/de/feeds']) {
      await page.goto(path)
      await expect(page.getByRole('link')).not.toHaveCount(0)
      expect.soft(await cutRings(page), path).toEqual([])
    }
  })
