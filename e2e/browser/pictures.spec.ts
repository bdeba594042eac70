import { expect, type Locator, test } from 'playwright/test'

const article = '/en/posts/sources-need-copies'

/** Shown by the description that everybody can read. */
const chart = /^Bar chart in two parts\./

test('shows a picture with its caption in the reader’s scheme', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(article)
    const picture = page.getByRole('figure').getByRole('img', { name: chart })
    await picture.scrollIntoViewIfNeeded()
    await expect(picture).toHaveJSProperty('complete', true)
    const shown = await picture.evaluate((image: HTMLImageElement) => image.currentSrc)
    expect(shown).toMatch(scheme === 'dark' ? /pages-gone-dark\.svg$/ : /pages-gone\.svg$/)
    await expect(page.getByRole('figure').first()).toContainText('Drawn for this article')
  }
})

test('shows portraits round, the first of them at the edge of the column', async ({ page }) => {
  await page.goto('/de/posts/reviewed')
  const portraits = page.locator('article header img[alt=""]')
  await expect(portraits).toHaveCount(2)
  for (const portrait of await portraits.all()) {
    const { width = 0, height = 1 } = (await portrait.boundingBox()) ?? {}
    expect(width).toBe(height)
  }
  const title = await page.getByRole('heading', { level: 1 }).boundingBox()
  expect((await portraits.first().boundingBox())?.x).toBe(title?.x)
})

test('loads a picture only when it is near', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 300 })
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/en', { waitUntil: 'networkidle' })
  expect(asked.filter((path) => path.startsWith('/images/'))).toEqual([])
})

test('enlarges a picture and closes it again by mouse and by keyboard', async ({ page }) => {
  await page.goto(article)
  const large = page.getByRole('dialog', { name: chart })
  await expect(large).toBeHidden()
  const button = page.getByRole('button', { name: 'Enlarge picture' })
  await button.click()
  await expect(large).toBeVisible()
  const inText = page.getByRole('figure').getByRole('img', { name: chart, includeHidden: true })
  const widthOf = async (picture: Locator) => (await picture.boundingBox())?.width ?? 0
  expect(await widthOf(large.locator('img'))).toBeGreaterThan(1.5 * (await widthOf(inText)))
  await page.getByRole('button', { name: 'Close picture' }).click()
  await expect(large).toBeHidden()
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(large).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(large).toBeHidden()
  await expect(button).toBeFocused()
})

test('keeps its place while a picture arrives', async ({ page }) => {
  await page.goto(article)
  const picture = page.getByRole('figure').getByRole('img', { name: chart })
  const before = await picture.boundingBox()
  await picture.scrollIntoViewIfNeeded()
  await expect(picture).toHaveJSProperty('complete', true)
  const after = await picture.boundingBox()
  expect(before?.height).toBeGreaterThan(100)
  expect(after?.height).toBe(before?.height)
})
