import { expect, type Page, test } from 'playwright/test'

/** Paths of the faces that a page loads. */
function facesOf(page: Page): string[] {
  const paths: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.woff2')) paths.push(pathname)
  })
  return paths
}

test('draws formulas in a face that has their signs', async ({ page }) => {
  const faces = facesOf(page)
  await page.goto('/de/posts/wie-ein-artikel-aussehen-kann')
  await page.locator('math').last().scrollIntoViewIfNeeded()
  await expect.poll(() => faces.filter((path) => path.includes('stix'))).toHaveLength(1)
})

test('loads no face for formulas where there is none', async ({ page }) => {
  const faces = facesOf(page)
  await page.goto('/de/posts/v-jepa-2', { waitUntil: 'networkidle' })
  expect(faces).toEqual([expect.stringContaining('source-serif-4-latin.')])
})
