import { expect, test } from 'playwright/test'
import de from '@/content/messages/de.json' with { type: 'json' }

const article = '/de/posts/v-jepa-2'

test.describe('on paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(article)
  })

  test('prints the label, what it means and the addresses of the sources', async ({ page }) => {
    await expect(page.getByRole('definition').nth(1)).toHaveText('Ohne Prüfvermerk')
    await expect(page.getByRole('definition').nth(1)).toBeVisible()
    const address = page.locator('link[rel=canonical]')
    await expect(address).toBeVisible()
    expect(await address.evaluate((link) => getComputedStyle(link, '::after').content)).toBe(
      `"https://www.example.org${article}"`,
    )
    const explanation = page.locator('.disclosure details > :not(summary)').first()
    expect(
      await explanation.evaluate((element) => element.getBoundingClientRect().height),
    ).toBeGreaterThan(10)
    const written = await page
      .locator('.sources cite a')
      .evaluateAll((links) =>
        links.map((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]),
      )
    expect(written).toHaveLength(3)
    for (const [text, address] of written) expect(text).toBe(`"${address}"`)
  })

  test('leaves out what paper cannot do', async ({ page }) => {
    for (const name of [de.site.mainNavigation, de.site.footerNavigation, de.article.neighbours])
      await expect(page.getByRole('navigation', { name })).toBeHidden()
    await expect(page.getByRole('button')).toHaveCount(0)
    // It stands at the very end, where its one pixel would begin a page of its own.
    await expect(page.locator('main > output')).toBeHidden()
  })

  test('prints the titles of what a text folds, and pictures that leave room for more', async ({
    page,
  }) => {
    await page.goto('/de/posts/wie-ein-artikel-aussehen-kann')
    for (const title of await page.locator('.prose > details > summary').all())
      await expect(title).toBeVisible()
    await expect(page.locator('.prose > details > summary')).not.toHaveCount(0)
    const heights = await page
      .locator('.prose img')
      .evaluateAll((pictures) => pictures.map((picture) => picture.getBoundingClientRect().height))
    const centimetre = 96 / 2.54
    expect(heights.length).toBeGreaterThan(0)
    expect(Math.max(...heights)).toBeLessThanOrEqual(9 * centimetre)
  })

  test('writes the address behind a link that shows another text, and only there', async ({
    page,
  }) => {
    await page.goto('/de/posts/wie-ein-artikel-aussehen-kann')
    const contentOf = (text: string) =>
      page
        .getByRole('link', { name: text })
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(await contentOf('https://www.w3.org/community/')).toBe('none')
    const video = page.locator('a.poster.video')
    expect(await video.evaluate((link) => getComputedStyle(link, '::after').content)).toBe(
      `"${await video.getAttribute('href')}"`,
    )
    await page.goto('/de/authors/erika-beispiel')
    expect(await contentOf('Mastodon')).toMatch(/^"\(https:.+\)"$/)
  })

  /** Of pages that would be more if a list left its heading, or a last one were empty. */
  const counts: Record<string, number> = { '/de/archive': 2, '/de/feeds': 1, '/de/tags': 1 }

  for (const [path, count] of Object.entries(counts))
    test(`needs no more paper than ${path} fills`, async ({ page }) => {
      await page.goto(path)
      const file = (await page.pdf({ format: 'A4' })).toString('latin1')
      expect(file.match(/\/Type \/Page\b/g)).toHaveLength(count)
    })

  test('numbers the pages', async ({ page }) => {
    const numbers = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : []))
        .filter((rule) => rule instanceof CSSPageRule)
        .map(({ cssText }) => cssText),
    )
    expect(numbers.join()).toMatch(/counter\(page\)/)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })
})
