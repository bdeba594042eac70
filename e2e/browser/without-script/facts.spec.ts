import { expect, type Page, test } from 'playwright/test'
import { everyKindOfPage } from '../pages'

/**
 * Facts whose dot can be seen though none stands before them in their line, and those without a dot though one does. A
 * dot belongs to the fact behind it, and what surrounds them hides it at a line's start.
 */
function wrongDots(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (fact: Element, line: Element) => {
      const { insetInlineStart, content, direction } = getComputedStyle(fact, '::before')
      if (!content.includes('·')) return false
      const margin = Number.parseFloat(getComputedStyle(line).overflowClipMargin) || 0
      const outer = line.getBoundingClientRect()
      const inner = fact.getBoundingClientRect()
      const room = direction === 'rtl' ? outer.right - inner.right : inner.left - outer.left
      return room + Number.parseFloat(insetInlineStart) > -margin
    }
    const isBeside = (first: Element | undefined, second: Element) => {
      if (!first) return false
      const { top, bottom } = first.getBoundingClientRect()
      const other = second.getBoundingClientRect()
      return other.top < bottom && other.bottom > top
    }
    const lines = [...document.querySelectorAll('.facts')].filter((line) => line.checkVisibility())
    return lines.flatMap((line) => {
      const all = line.querySelectorAll(':scope > :not(.label), :scope > .label > *')
      const facts = [...all].filter(
        (fact) => fact.checkVisibility() && !fact.querySelector(':scope > .back'),
      )
      return facts
        .filter((fact, at) => isSeen(fact, line) !== isBeside(facts[at - 1], fact))
        .map((fact) => `${fact.textContent} in ${line.textContent}`)
    })
  })
}

/** Words with a dot between them, which is drawn wherever their line breaks; texts may have some. */
function writtenDots(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      const isText = parentElement?.closest(
        '.prose, .visually-hidden, [hidden], option, script, style, pre',
      )
      if (!isText && / · /.test(textContent ?? '')) found.push(textContent ?? '')
    }
    return found
  })
}

test('begins and ends no line with a separator', async ({ page }) => {
  for (const path of everyKindOfPage()) {
    await page.goto(path)
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await wrongDots(page), `${path} at ${width} px`).toEqual([])
    }
    expect.soft(await writtenDots(page), path).toEqual([])
  }
})

test('sets the third answer and the original’s label as facts of their own', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/de/posts/reviewed')
  await expect(page.getByRole('definition').nth(2).locator('.facts > span')).toHaveCount(2)
  await page.goto('/en/posts/reviewed-and-signed')
  await expect(page.locator('.original .facts > span')).toHaveCount(2)
})
