import { expect, test } from 'playwright/test'

test('follows a tag into the other language', async ({ page }) => {
  await page.goto('/de/posts/was-ki-label-sagen')
  await page.getByRole('navigation', { name: 'Themen dieses Artikels' }).getByText('KI').click()
  await expect(page.getByRole('heading', { level: 1, name: 'KI' })).toBeVisible()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/tags/ai')
  await expect(page.getByRole('heading', { level: 1, name: 'AI' })).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'What readers hear in “AI-generated”' }),
  ).toBeVisible()
})

test('opens an article from the archive', async ({ page }) => {
  await page.goto('/en')
  const main = page.getByRole('navigation', { name: 'Main' })
  await main.getByRole('link', { name: 'Archive' }).click()
  await expect(page.getByRole('heading', { level: 2, name: '2026' })).toBeVisible()
  await page.getByRole('link', { name: 'Why sources need copies' }).click()
  await expect(page).toHaveURL('/en/posts/sources-need-copies')
})

test('follows an old address to the article, and reads it as Markdown', async ({ page }) => {
  await page.goto('/de/posts/ki-label')
  await expect(page).toHaveURL('/de/posts/was-ki-label-sagen')
  const href = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href')
  const markdownVersion = await page.request.get(new URL(href ?? '').pathname)
  expect(markdownVersion.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(markdownVersion.headers()['x-robots-tag']).toBe('noindex')
  expect(await markdownVersion.text()).toContain('> **Von KI geschrieben · ohne Prüfvermerk**')
})

test('opens a feed and learns what it is', async ({ page }) => {
  await page.goto('/de/feed.xml')
  await expect(page.getByText('Das ist ein Feed.')).toBeVisible()
  await expect(page.getByText('Meta-Chef nennt generative KI eine Sackgasse')).toBeVisible()
  await page.getByRole('link', { name: 'So geht’s' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Abonnieren' })).toBeVisible()
})
