import { expect, test } from 'playwright/test'

const article = '/de/posts/was-ki-label-sagen'

test('goes from a claim to its source and back by keyboard', async ({ page }) => {
  await page.goto(article)
  const claims = page.locator('a[role=doc-noteref][aria-label="Quelle 2: arXiv:2506.16202"]')
  await claims.last().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${article}#source-2`)
  const source = page.locator('#source-2')
  await expect(source).toBeInViewport()

  await page.keyboard.press('Tab')
  await expect(source.getByRole('link', { name: 'arXiv:2506.16202' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(source.getByLabel('Zurück zu Stelle 2 im Text')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${article}#ref-2-2`)
  await expect(claims.last()).toBeInViewport()
  await expect(claims.last()).toBeFocused()
})

test('keeps footnotes and claims apart', async ({ page }) => {
  await page.goto(article)
  const [footnote, claim] = [page.locator('sup a[data-footnote-ref]'), page.locator('sup.claim')]
  await expect(footnote.first()).toHaveText('1')
  await expect(claim.first()).toHaveText(/^\u2060?\[1\]$/)
  await footnote.first().click()
  await expect(page.locator('.footnotes li').first()).toBeInViewport()
})

test('hands out the list of sources for reference managers', async ({ page, request }) => {
  await page.goto(article)
  const path = await page.getByRole('link', { name: 'CSL-JSON' }).getAttribute('href')
  const response = await request.get(path ?? '')
  expect(response.status()).toBe(200)
  expect(await response.json()).toHaveLength(3)
})

test('prints the addresses of the sources and no way back', async ({ page }) => {
  await page.goto(article)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#source-1 .back').first()).toBeHidden()
  const printed = await page
    .locator('#source-1 cite a')
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(printed).toBe('"https://doi.org/10.1093/pnasnexus/pgae403"')
  await expect(page.locator('.sources-export')).toBeHidden()
})
