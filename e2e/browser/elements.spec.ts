import { expect, test } from 'playwright/test'

const article = '/de/posts/wie-ein-artikel-aussehen-kann'

test('keeps the head of a long table in sight, with shadows where it scrolls, and the caption of a wide one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 500 })
  await page.goto(article)
  const table = page.getByRole('region', { name: /^Stufen und ihre Begriffe/ })
  const caption = table.getByRole('caption')
  const { x, width } = (await table.boundingBox()) ?? { x: 0, width: 0 }
  await table.evaluate((element) => {
    const body = element.querySelector('tbody')
    for (let copies = 0; copies < 20; copies++) body?.append(body.rows[0]?.cloneNode(true) ?? '')
    element.scrollIntoView()
    element.scrollTo(40, element.scrollHeight)
  })
  await expect(table.getByRole('row').last()).toBeInViewport()
  await expect(table.getByRole('columnheader').first()).toBeInViewport()
  for (const side of ['::before', '::after'])
    expect(
      await table
        .locator('thead')
        .evaluate((head, side) => getComputedStyle(head, side).opacity, side),
    ).toBe('1')
  const { x: left, width: extent } = (await caption.boundingBox()) ?? { x: -1, width: 1000 }
  expect(Math.round(left)).toBe(Math.round(x))
  expect(extent).toBeLessThanOrEqual(width)
})

test('covers by the head of a short table nothing of what tells that it scrolls', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto(article)
  const table = page.getByRole('region', { name: /^Stufen und ihre Begriffe/ })
  expect(
    await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBeGreaterThan(0)
  await expect(table.getByRole('columnheader').first()).toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  )
})

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' })

  test('unfolds, wraps and lightens what paper cannot', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(article)
    await expect(page.getByText('Gedruckt stehen sie offen', { exact: false })).toBeVisible()
    const boxes = page.locator('pre, .table-scroll')
    await expect(boxes).not.toHaveCount(0)
    for (const box of await boxes.all())
      expect(
        await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBeLessThanOrEqual(0)
    const picture = page.locator('.prose picture img').first()
    await picture.scrollIntoViewIfNeeded()
    expect(await picture.evaluate((image: HTMLImageElement) => image.currentSrc)).not.toMatch(
      /dark/,
    )
    await expect(page.getByRole('navigation')).toHaveCount(0)
  })
})
