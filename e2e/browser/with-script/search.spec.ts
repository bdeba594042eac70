import { expect, type Locator, type Page, type Request, test } from 'playwright/test'
import de from '@/content/messages/de.json' with { type: 'json' }

const labels = 'Was Leserinnen und Leser hören, wenn „KI-generiert“ dransteht'
const machines = 'KI-Texte für Maschinen kennzeichnen'
const site = 'Wie diese Seite arbeitet'

/** In the page's own language. */
const results = (page: Page): Locator => page.locator('[data-results]').first().locator('li')
const others = (page: Page, locale: string): Locator => page.locator(`[data-results=${locale}]`)
const status = (page: Page): Locator => page.locator('[role=status].search-status')
const field = (page: Page): Locator => page.getByRole('searchbox')

test('is found from the front page', async ({ page }) => {
  await page.goto('/de')
  await page.getByRole('link', { name: 'Suche' }).click()
  await expect(page).toHaveURL('/de/search')
  await expect(page.getByRole('searchbox', { name: 'Wonach suchen Sie?' })).toBeVisible()
})

test('finds a compound by one of its parts while the reader types', async ({ page }) => {
  await page.goto('/de/search')
  await field(page).pressSequentially('Nachrichten')
  await expect(status(page)).toHaveText('1 Treffer für „Nachrichten“')
  await expect(page).toHaveURL('/de/search?q=Nachrichten')
  const result = results(page).first()
  await expect(result.getByRole('heading')).toHaveText(labels)
  await expect(result.locator('mark').first()).toHaveText(/^Nachrichtenartikels?$/)
  await expect(result.locator('time')).toHaveText('20. November 2026')
  await expect(result.locator('.label')).toHaveText('Von KI geschrieben · ohne Prüfvermerk')
  await expect(result.locator('.label svg')).toBeVisible()
})

for (const [how, path, query, title] of [
  ['an inflected form', '/de/search', 'Prüfungen', site],
  ['ae for ä', '/de/search', 'Pruefsumme', site],
  ['a for ä', '/de/search', 'Uberraschung', labels],
  ['ss for ß', '/de/search', 'heisst Vokabular', machines],
  ['another form in English', '/en/search', 'studies', 'What readers hear in “AI-generated”'],
] as const)
  test(`finds an article by ${how}`, async ({ page }) => {
    await page.goto(path)
    await field(page).fill(query)
    await expect(results(page).getByRole('heading', { name: title })).toBeVisible()
  })

test('leads back to the query before, and from an article to its results', async ({ page }) => {
  await page.goto('/de/search')
  await field(page).fill('Vokabulare')
  await field(page).press('Enter')
  await expect(results(page).getByRole('heading')).toHaveText([machines])
  await field(page).fill('Prüfsumme')
  await field(page).press('Enter')
  await expect(results(page).getByRole('heading')).toHaveText([site])
  await page.getByRole('link', { name: site }).click()
  await expect(page).toHaveURL('/de/posts/wie-diese-seite-arbeitet')
  await page.goBack()
  await expect(field(page)).toHaveValue('Prüfsumme')
  await expect(results(page).getByRole('heading')).toHaveText([site])
  await page.goBack()
  await expect(field(page)).toHaveValue('Vokabulare')
  await expect(results(page).getByRole('heading')).toHaveText([machines])
  await page.goBack()
  await expect(field(page)).toHaveValue('')
  await expect(results(page)).toHaveCount(0)
})

test('narrows down by use of AI, topic and year', async ({ page }) => {
  await page.goto('/en/search?q=article')
  await expect(results(page)).not.toHaveCount(0)
  const all = await results(page).count()
  await page.getByText('Filter', { exact: true }).click()
  const level = 'generatedAndTranslated-none'
  await page.getByRole('combobox', { name: 'Use of AI' }).selectOption(level)
  await expect.poll(() => results(page).count()).toBeLessThan(all)
  await expect(results(page)).not.toHaveCount(0)
  for (const result of await results(page).all())
    await expect(result).toHaveAttribute('data-level', level)
  await page.goBack()
  await expect(results(page)).toHaveCount(all)
  await page.goto('/en/search?q=label&tag=research&year=2026')
  await expect(page.getByRole('combobox', { name: 'Topic' })).toHaveValue('research')
  await expect(results(page)).toHaveCount(1)
})

test('shows all articles on a topic where no word is given, the newest first', async ({ page }) => {
  await page.goto('/de/search?tag=ai')
  const dates = results(page).locator('time')
  await expect(dates).toHaveCount(4)
  const days = await dates.evaluateAll((times) =>
    times.map((time) => time.getAttribute('datetime')),
  )
  expect(days).toEqual(days.toSorted().reverse())
})

test('says what to try where nothing is found', async ({ page }) => {
  await page.goto('/de/search?q=%3Cb%3Exyzzy%3C/b%3E{count}')
  await expect(status(page)).toHaveText('Keine Treffer für „<b>xyzzy</b>{count}“.')
  await expect(page.getByText(de.search.tipSpelling)).toBeVisible()
})

test('is served by the keyboard alone', async ({ page }) => {
  await page.goto('/de/search')
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Vokabulare')
  await expect(results(page)).toHaveCount(1)
  for (const name of ['Suchen', 'Filter', machines]) {
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText(name)
  }
  await field(page).focus()
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(results(page)).toHaveCount(0)
  await expect(page).toHaveURL('/de/search')
})

test('loads nothing of the index until it is used, and then few bytes', async ({ page }) => {
  const loaded: Request[] = []
  page.on('requestfinished', (request) => {
    if (/\/search-index\/|\/search\.js$/.test(request.url())) loaded.push(request)
  })
  await page.goto('/de/search', { waitUntil: 'networkidle' })
  expect(loaded).toHaveLength(1)
  await field(page).fill('Prüfung')
  await expect(results(page)).not.toHaveCount(0)
  // The last language of the site, in which nothing is found.
  await expect.poll(() => loaded.at(-1)?.url()).toContain('/search-index/files/ar/words/')
  const sizes = await Promise.all(loaded.map((request) => request.sizes()))
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  expect(bytes).toBeLessThanOrEqual(budget)
})

/** Bytes of the first query, in all languages of the site. */
const budget = 40_000

test('says so where the index cannot be loaded', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort())
  await page.goto('/en/search?q=label')
  await expect(status(page)).toHaveText('The search could not be loaded. Please try again.')
})

test('asks back where a word may be a slip', async ({ page }) => {
  await page.goto('/de/search?q=Vokablar')
  await page.getByRole('link', { name: 'Vokabular' }).click()
  await expect(page).toHaveURL('/de/search?q=Vokabular')
  await expect(results(page).getByRole('heading')).toHaveText([machines])
})

test('offers articles in other languages under a heading, and none twice', async ({ page }) => {
  await page.goto('/de/search?q=copies')
  await expect(results(page)).toHaveCount(0)
  const english = others(page, 'en')
  await expect(english.getByRole('heading', { level: 2 }).first()).toContainText(
    'Treffer auf Englisch (',
  )
  await expect(english.locator('ol')).toHaveAttribute('lang', 'en')
  await page.goto('/de/search?q=Label')
  await expect(results(page)).not.toHaveCount(0)
  const found = page.locator('.results h2 a')
  const ids = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(new Set(ids).size).toBe(ids.length)
})

test('clears the filters by a button that stands only where one is set', async ({ page }) => {
  await page.goto('/de/search?q=Label&year=2026')
  await page.getByRole('button', { name: 'Filter zurücksetzen' }).click()
  await expect(page).toHaveURL('/de/search?q=Label')
  await expect(page.getByRole('button', { name: 'Filter zurücksetzen' })).toBeHidden()
  await expect(results(page)).not.toHaveCount(0)
})
