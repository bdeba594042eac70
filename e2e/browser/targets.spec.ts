import { expect, type Page, test } from 'playwright/test'
import { everyKindOfPage } from './pages'

/**
 * What can be pressed and is smaller than 44 by 44 px to a finger (https://www.w3.org/TR/WCAG22/#target-size-enhanced),
 * links in a sentence aside: a touch on any side of its middle, 20 px from it, has to reach it (lines of neighbours may reach over the last two).
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInSentence = (target: Element) => {
      if (getComputedStyle(target).display !== 'inline') return false
      let block = target.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      const around = block?.textContent.replace(target.textContent, '') ?? ''
      return /\p{L}{2}/u.test(around)
    }
    /** Some links lead from all that surrounds them. */
    const areaOf = (target: Element) => {
      const isStretched = getComputedStyle(target, '::after').position === 'absolute'
      return (isStretched && target instanceof HTMLElement && target.offsetParent) || target
    }
    /** What a touch beside its middle reaches instead. */
    const coverOf = (target: Element) => {
      target.scrollIntoView({ block: 'center' })
      const { left, right, top, bottom } = areaOf(target).getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      const touches: [number, number][] = [
        [x - 20, y],
        [x + 20, y],
        [x, y - 20],
        [x, y + 20],
      ]
      return touches
        .map(([x, y]) => document.elementFromPoint(x, y))
        .find((hit) => !target.contains(hit) && !hit?.closest('label')?.contains(target))
    }
    const targets = document.querySelectorAll('a[href], button, summary, input, select, textarea')
    return [...targets]
      .filter((target) => target.matches(':enabled, a, summary'))
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => !target.closest('.visually-hidden, sup'))
      .filter((target) => !isInSentence(target))
      .flatMap((target) => {
        const cover = coverOf(target)
        return cover ? [`${target.outerHTML} lies under ${cover.outerHTML.slice(0, 200)}`] : []
      })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true })

  test('gives a finger 44 by 44 px for all that stands by itself', async ({ page }) => {
    test.slow()
    for (const path of everyKindOfPage()) {
      await page.goto(path)
      expect.soft(await smallTargets(page), path).toEqual([])
    }
  })
})
