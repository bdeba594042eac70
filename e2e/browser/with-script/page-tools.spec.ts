import { expect, type Page, test } from 'playwright/test'

const article = '/de/posts/was-ki-label-sagen'

test.describe('colours', () => {
  test.use({ colorScheme: 'light' })

  test('keeps the choice on every page until it is taken back', async ({ page }) => {
    await page.goto(article)
    const choice = await colours(page)
    await expect(choice).toHaveValue('')
    await choice.selectOption('dunkel')
    expect(await isDark(page)).toBe(true)
    for (const path of ['/en', '/de/404', '/']) {
      await page.goto(path)
      expect(await isDark(page), path).toBe(true)
    }
    await page.goto(article)
    await colours(page)
    await choice.selectOption('automatisch')
    await page.reload()
    expect(await isDark(page)).toBe(false)
  })

  test('shows nothing before the choice is applied, however late the script is', async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('theme', 'dark'))
    await page.route('**/page.de.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600))
      await route.continue()
    })
    await page.goto(article)
    const painted = await page.evaluate(async () => {
      await new Promise((resolve) =>
        new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true }),
      )
      const script = performance.getEntriesByType('resource').find(({ name }) => /page/.test(name))
      const [paint] = performance.getEntriesByType('paint')
      return paint && script && paint.startTime - script.startTime
    })
    expect(painted).toBeGreaterThan(600)
    expect(await isDark(page)).toBe(true)
  })

  test('changes pages that are open elsewhere too', async ({ page, context }) => {
    await page.goto(article)
    const other = await context.newPage()
    await other.goto('/de')
    await (await colours(page)).selectOption('dunkel')
    await expect.poll(() => isDark(other)).toBe(true)
  })
})

test('keeps menu and appearance side by side on the narrowest phone, however many languages', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(article)
  const controls = [/Darstellung/, /Menü/].map((name) => page.getByRole('button', { name }))
  const boxes = await Promise.all(controls.map((control) => control.boundingBox()))
  const [appearance, menu] = boxes.map((box) => (box ? box.y + box.height / 2 : undefined))
  expect(appearance).toBeDefined()
  expect(menu).toBe(appearance)
})

/** Opens the choice of colours. */
async function colours(page: Page) {
  await page.getByRole('button', { name: /Darstellung|Appearance/ }).click()
  return page.getByRole('combobox', { name: /Farben|Colours/ })
}

async function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [red = ''] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/) ?? []
    return Number(red) < 128
  })
}

test.describe('sharing', () => {
  test('copies the address where the system cannot share', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${article}#sources`)
    await page.getByRole('button', { name: 'Teilen' }).click()
    await expect(page.getByRole('button', { name: 'Link kopiert' })).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('Link kopiert')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(baseURL + article)
    await expect(page.getByRole('button', { name: 'Teilen' })).toBeVisible()
  })

  test('opens the system’s sheet where there is one', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = `${data?.title}: ${data?.url}`
      }
    })
    await page.goto(article)
    const title = await page.title()
    await page.getByRole('button', { name: 'Teilen' }).click()
    await expect(page).toHaveTitle(`${title}: ${baseURL}${article}`)
  })

  test('copies a block of code without its numbers and names', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.route(article, async (route) => {
      const response = await route.fetch()
      const code =
        '<figure class="code"><pre tabindex="0"><code>a = 1\nb = 2\n</code></pre></figure>'
      const body = (await response.text()).replace(/<div class="prose"[^>]*>/, `$&${code}`)
      await route.fulfill({ response, body })
    })
    await page.goto(article)
    await page.getByRole('button', { name: 'Kopieren' }).click()
    await expect(page.getByRole('button', { name: 'Kopiert' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a = 1\nb = 2\n')
  })
})

test.describe('keys', () => {
  test('moves between the articles of a list', async ({ page }) => {
    await page.goto('/de')
    const titles = page.locator('.card h2 a')
    await page.keyboard.press('j')
    await expect(titles.nth(0)).toBeFocused()
    await page.keyboard.press('j')
    await expect(titles.nth(1)).toBeFocused()
    await page.keyboard.press('k')
    await expect(titles.nth(0)).toBeFocused()
    await page.keyboard.press('k')
    await expect(titles.nth(0)).toBeFocused()
  })

  test('lists the keys and gives the focus back', async ({ page }) => {
    await page.goto('/en')
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(dialog.getByRole('term')).toHaveText(['/', 'j', 'k', '?'])
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.locator('.card h2 a').first()).toBeFocused()
  })

  test('leaves modifiers and typing alone', async ({ page }) => {
    await page.goto('/de')
    await page.keyboard.press('Alt+j')
    await page.keyboard.press('Control+j')
    await expect(page.locator(':focus')).toHaveCount(0)
    const choice = await colours(page)
    await choice.focus()
    await page.keyboard.press('j')
    await expect(choice).toBeFocused()
  })

  test('can be turned off and on again without a key of one character', async ({ page }) => {
    await page.goto('/de')
    const open = {
      click: async () => {
        await page.getByRole('button', { name: 'Darstellung' }).click()
        await page.getByRole('button', { name: 'Tastenkürzel' }).click()
      },
    }
    const use = page.getByRole('checkbox', { name: 'Tastenkürzel benutzen' })
    await open.click()
    await use.uncheck()
    await page.getByRole('button', { name: 'Schließen' }).click()
    await page.reload()
    await page.keyboard.press('j')
    await expect(page.locator(':focus')).toHaveCount(0)
    await open.click()
    await use.check()
    await page.keyboard.press('Escape')
    await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    )
    await page.keyboard.press('j')
    await expect(page.locator('.card h2 a').first()).toBeFocused()
  })
})
