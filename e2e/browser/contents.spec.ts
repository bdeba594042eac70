import { expect, type Page, test } from 'playwright/test'

const long = '/de/posts/wie-ein-artikel-aussehen-kann'
const sections = ['Wörter', 'Behauptungen und Belege', 'Listen', 'Hinweise', 'Tabellen']

const contents = (page: Page) => page.getByRole('navigation', { name: 'Inhalt', exact: true })
const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).first().boundingBox()
  return found ?? { x: Number.NaN, y: Number.NaN, width: Number.NaN, height: Number.NaN }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('unfolds the contents of a long article and goes to a section', async ({ page }) => {
    await page.goto(long)
    const entries = contents(page).getByRole('link')
    await expect(entries.first()).toBeHidden()
    await page.getByText('Inhalt', { exact: true }).click()
    const later = ['Diagramme', 'Code', 'Formeln', 'Bilder', 'Ton und Video', 'Quellen']
    await expect(entries).toHaveText([...sections, ...later])
    await entries.nth(4).click()
    await expect(page).toHaveURL(`${long}#tabellen`)
    await expect(page.getByRole('heading', { name: 'Tabellen' })).toBeInViewport()
  })
})

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('has the contents beside the text, and still there further down', async ({ page }) => {
    await page.goto(long)
    await expect(contents(page).getByRole('link').first()).toBeVisible()
    const [list, text] = [await box(page, '.toc'), await box(page, '.prose')]
    expect(list.x).toBeGreaterThanOrEqual(text.x + text.width + 16)
    expect(list.x + list.width).toBeLessThanOrEqual(1280)
    await contents(page).getByRole('link', { name: 'Formeln' }).click()
    await expect(contents(page).getByRole('link').first()).toBeInViewport()
    await expect(page.locator('.toc a:target-current')).toHaveText('Formeln')
  })

  test('begins the text at the same height with contents and without', async ({ page }) => {
    const gapOn = async (path: string) => {
      await page.goto(path)
      const label = await box(page, '.disclosure')
      return (await box(page, '.prose')).y - label.y - label.height
    }
    expect(await gapOn(long)).toBe(await gapOn('/de/posts/v-jepa-2'))
  })

  test('has them on the other side where a language is written so', async ({ page }) => {
    await page.goto(long)
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    const [list, text] = [await box(page, '.toc'), await box(page, '.prose')]
    expect(list.x + list.width).toBeLessThanOrEqual(text.x - 16)
    expect(list.x).toBeGreaterThanOrEqual(0)
  })
})

test('leads from the end of a long article back to its beginning', async ({ page }) => {
  await page.goto(long)
  await page.getByRole('link', { name: 'Nach oben' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
})

test('leaves a short article without contents', async ({ page }) => {
  await page.goto('/de/posts/v-jepa-2')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(contents(page)).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Nach oben' })).toHaveCount(0)
})
