import { expect, type Page, test } from 'playwright/test'

const german = '/de/posts/v-jepa-2'
const english = '/en/posts/meta-ai-chief-generative-ai-dead-end'

/** What a page asks the network for; icons apart, and the rules for what may be fetched next. */
async function requestsOf(page: Page, path: string): Promise<{ url: string; type: string }[]> {
  const requests: { url: string; type: string }[] = []
  page.on('request', (request) =>
    requests.push({ url: request.url(), type: request.resourceType() }),
  )
  await page.goto(path, { waitUntil: 'networkidle' })
  return requests.filter(({ url }) => !/icon|manifest|speculation-rules/.test(url))
}

test('chooses a language at the front door', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klartext.')
  await page.getByRole('link', { name: 'Auf Deutsch lesen' }).click()
  await expect(page).toHaveURL('/de')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await context.close()
})

test('is led to the language of the browser', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page).toHaveURL('/de')
  await context.close()
})

test('opens an article from the index and finds its label before the first paragraph', async ({
  page,
}) => {
  await page.goto('/de')
  await expect(page.locator('.card').first()).toContainText('Von KI geschrieben · ohne Prüfvermerk')
  await page.getByRole('link', { name: /^Meta-Chef nennt generative KI/ }).click()
  await expect(page).toHaveURL(german)
  const label = page.getByRole('region', { name: 'Angaben zur KI-Nutzung' })
  await expect(label.getByRole('definition')).toHaveText([
    /^\s*Von KI geschrieben$/,
    /^\s*Ohne Prüfvermerk$/,
    '3 Quellen',
    'Erika Beispiel',
  ])
  const labelBox = await label.boundingBox()
  const textBox = await page.locator('.prose p').first().boundingBox()
  expect(labelBox?.y).toBeLessThan(textBox?.y ?? 0)
})

test('sees the answers above a cover picture on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('/de/posts/reviewed')
  const label = page.getByRole('region', { name: 'Angaben zur KI-Nutzung' })
  const answers = label.getByRole('definition')
  await expect(answers).toHaveCount(4)
  for (const answer of await answers.all()) await expect(answer).toBeInViewport({ ratio: 1 })
  const cover = await page.getByRole('img', { name: 'Ein Weg durch Felder' }).boundingBox()
  const box = await label.boundingBox()
  expect(cover?.y).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0))
})

test('reads what the label means without a script', async ({ page }) => {
  await page.goto(german)
  await expect(page.getByText('Eine KI hat diesen Text geschrieben.')).toBeVisible()
  await page.getByRole('link', { name: 'Was das heißt' }).click()
  await expect(page).toHaveURL('/de/transparency#generated-none')
  await expect(page.locator('#generated-none')).toBeInViewport()
})

test('switches to the same article in the other language and back', async ({ page }) => {
  await page.goto(german)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(english)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('definition').first()).toHaveText('Written and translated by AI')
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await expect(page).toHaveURL(german)
})

test('sees on the German index that an article exists in English only', async ({ page }) => {
  await page.goto('/de')
  const card = page.locator('.card', { hasText: 'nur auf Englisch' })
  const title = card.first().getByRole('heading', { level: 2 })
  await expect(title).toHaveAttribute('lang', 'en')
  await title.getByRole('link').click()
  await expect(page).toHaveURL('/en/posts/sources-need-copies')
})

test('goes on to the older article and back to the newer one', async ({ page }) => {
  await page.goto(german)
  await page.getByRole('link', { name: /^Älterer/ }).click()
  await expect(page).toHaveURL('/de/posts/was-ki-label-sagen')
  await page.getByRole('link', { name: /^Neuerer/ }).click()
  await expect(page).toHaveURL(german)
})

test('finds the sources at the end of the text', async ({ page }) => {
  await page.goto(german)
  const sources = page
    .getByRole('region', { name: 'Quellen' })
    .or(page.locator('[role=doc-bibliography]'))
  await expect(sources.first().getByRole('listitem')).toHaveCount(3)
})

test('reads the imprint, which has no holes', async ({ page }) => {
  await page.goto('/de')
  await page.getByRole('link', { name: 'Impressum' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Impressum')
  const facts = page.getByRole('definition')
  await expect(facts).toHaveCount(await page.getByRole('term').count())
  await expect(facts.filter({ hasText: /^\s*$/ })).toHaveCount(0)
})

test('is told in the right language that a page does not exist', async ({ page }) => {
  const german = await page.goto('/de/posts/gibt-es-nicht')
  expect(german?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seite nicht gefunden')
  const none = await page.goto('/nowhere')
  expect(none?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([
    'Seite nicht gefunden',
    'Page not found',
    'Page not found',
  ])
  const name = page.getByRole('banner').getByRole('link', { name: /^Klartext/ })
  await expect(name).toHaveAttribute('href', '/')
  await expect(page.getByRole('searchbox')).toHaveCount(3)
  await expect(page.locator('main').getByRole('article').getByRole('link')).not.toHaveCount(0)
})

test('skips to the content by keyboard', async ({ page }) => {
  await page.goto(german)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Zum Inhalt springen' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${german}#content`)
})

test('gets an article and its face in two requests and without the framework’s script', async ({
  page,
}, { project }) => {
  const requests = await requestsOf(page, german)
  const own = requests.filter(({ type }) => type !== 'script')
  expect(own.map(({ type }) => type).sort()).toEqual(['document', 'font'])
  expect(requests.filter(({ url }) => /_next\/.*\.js/.test(url))).toEqual([])
  expect(project.name === 'with script' || requests.every(({ type }) => type !== 'script')).toBe(
    true,
  )
})

test('misses nothing that the browser asks for', async ({ page }) => {
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url())
  })
  for (const path of [
    '/de',
    german,
    english,
    '/de/posts/was-ki-label-sagen',
    '/en/posts/sources-need-copies',
    '/favicon.ico',
    '/manifest.webmanifest',
  ])
    await page.goto(path, { waitUntil: 'networkidle' })
  expect(missing).toEqual([])
})

test('breaks no rule of the content security policy', async ({ page }) => {
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Refused/i.test(message.text())) violations.push(message.text())
  })
  for (const path of [
    '/de',
    german,
    '/en/posts/marking-ai-text-for-machines',
    '/en/posts/sources-need-copies',
  ])
    await page.goto(path, { waitUntil: 'networkidle' })
  expect(violations).toEqual([])
})
