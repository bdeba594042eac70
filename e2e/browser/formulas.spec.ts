import { expect, test } from 'playwright/test'

test('draws formulas in a face that has their signs', async ({ page }) => {
  const loaded: string[] = []
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname))
  await page.goto('/de/posts/wie-ein-artikel-aussehen-kann', { waitUntil: 'networkidle' })
  expect(loaded.filter((path) => path.includes('stix'))).toHaveLength(1)
})

test('loads no face for formulas where there is none', async ({ page }) => {
  const loaded: string[] = []
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname))
  await page.goto('/de/posts/v-jepa-2', { waitUntil: 'networkidle' })
  expect(loaded.filter((path) => path.endsWith('.woff2'))).toEqual([
    expect.stringContaining('source-serif-4-latin.'),
  ])
})
