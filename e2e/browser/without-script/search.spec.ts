import { expect, test } from 'playwright/test'

test('offers the archive and the topics', async ({ page }) => {
  await page.goto('/de/search?q=Label')
  await expect(page.locator('noscript p')).toBeVisible()
  await expect(page.locator('noscript p')).toContainText('Die Suche braucht JavaScript')
  await expect(page.getByRole('searchbox')).toBeHidden()
  await page.getByRole('main').getByRole('link', { name: 'Themen' }).click()
  await expect(page).toHaveURL('/de/tags')
  await page.goBack()
  await page.getByRole('main').getByRole('link', { name: 'Archiv' }).click()
  await expect(page).toHaveURL('/de/archive')
})
