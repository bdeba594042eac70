import { type CDPSession, expect, type Page, test } from 'playwright/test'
import config from '@/playwright.config'

// Playwright turns the back/forward cache off; readers have it.
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

const article = '/de/posts/v-jepa-2'

/** Notes which parts of a page move when it is revealed by a transition from another. */
async function watchTransitions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', async ({ viewTransition }) => {
      await viewTransition?.ready
      const moved = viewTransition ? document.getAnimations() : []
      const parts = moved.map(({ effect }) =>
        effect instanceof KeyframeEffect ? effect.pseudoElement : '',
      )
      document.documentElement.dataset.moved = parts.join(' ')
    })
  })
}

test('flies the title from the index to the article', async ({ page }) => {
  await watchTransitions(page)
  await page.goto('/de')
  await expect(page.locator('html')).toHaveAttribute('data-moved', '')
  await page.locator('.card h2 a').first().click()
  await expect(page).toHaveURL(article)
  await expect(page.locator('html')).toHaveAttribute(
    'data-moved',
    /::view-transition-group\(title-v-jepa-2\)/,
  )
})

test('moves nothing for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await watchTransitions(page)
  await page.goto('/de')
  await page.locator('.card h2 a').first().click()
  await expect(page).toHaveURL(article)
  await expect(page.locator('html')).toHaveAttribute('data-moved', '')
})

test('keeps a page as it was left for the way back', async ({ page, context }) => {
  const browser = await context.newCDPSession(page)
  const refusals: string[] = []
  browser.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
    refusals.push(...notRestoredExplanations.map(({ reason }) => reason)),
  )
  await browser.send('Page.enable')
  await page.goto(article)
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.kept = String(persisted)
    })
  })
  await page.getByRole('link', { name: /^Klartext/ }).click()
  await expect(page).toHaveURL('/de')
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(article)
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'true')
  expect(refusals).toEqual([])
})

/** Addresses that the browser prepares ahead. A browser that is driven by a test fetches but does not render them. */
async function watchPreloads(browser: CDPSession): Promise<string[]> {
  const addresses: string[] = []
  browser.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') addresses.push(new URL(prefetchUrl).pathname)
  })
  await browser.send('Preload.enable')
  return addresses
}

test('fetches an article ahead when the pointer rests on it, and no other page', async ({
  page,
  context,
}) => {
  const problems: string[] = []
  page.on('console', (message) => problems.push(message.text()))
  const preloads = await watchPreloads(await context.newCDPSession(page))
  await page.goto('/de')
  await page.getByRole('link', { name: 'Impressum' }).hover()
  await page.waitForTimeout(600)
  // Until the card has been scrolled to, other cards pass below a pointer that rests.
  await page.mouse.move(0, 0)
  await page.locator('.card h2 a').first().hover()
  await expect.poll(() => preloads).toEqual([article])
  expect(problems).toEqual([])
})
