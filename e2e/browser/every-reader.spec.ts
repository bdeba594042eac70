import { expect, type Page, test } from 'playwright/test'
import de from '@/content/messages/de.json' with { type: 'json' }
import en from '@/content/messages/en.json' with { type: 'json' }
import { everyKindOfPage } from './pages'

const article = '/de/posts/v-jepa-2'

/** 1280 by 1024 px at 400 %, which is also the narrowest phone. */
const narrow = { width: 320, height: 256 }

/** How far a page can be scrolled sideways, in px. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollingElement } = document
    scrollingElement?.scrollTo(scrollingElement.scrollWidth, 0)
    return Math.abs(scrollingElement?.scrollLeft ?? 0)
  })
}

test.describe('a narrow window, or 400 % zoom', () => {
  test.use({ viewport: narrow })

  test('never needs scrolling sideways, with wide spaces in the text either', async ({ page }) => {
    test.slow()
    for (const path of everyKindOfPage()) {
      await page.goto(path)
      expect.soft(await sidewaysScroll(page), path).toBe(0)
      await spaceText(page)
      expect.soft(await sidewaysScroll(page), `${path}, spaced`).toBe(0)
    }
  })

  test('never needs scrolling sideways from right to left', async ({ page }) => {
    test.slow()
    await turn(page)
    for (const path of everyKindOfPage().filter((path) => path.startsWith('/de'))) {
      await page.goto(path)
      expect.soft(await sidewaysScroll(page), path).toBe(0)
    }
  })
})

/** The spacing that a text must bear (https://www.w3.org/TR/WCAG22/#text-spacing). */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets = [sheet]
  })
}

/** Serves pages as those of a language that is written from right to left. */
async function turn(page: Page): Promise<void> {
  await page.route(/^[^.]*$/, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /<html lang="\w+"( dir="ltr")?/,
      '<html lang="ar" dir="rtl"',
    )
    await route.fulfill({ response, body })
  })
}

test('cuts no answer off when text is set with wide spaces', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 })
  await page.goto(article)
  await spaceText(page)
  const answers = page.getByRole('definition')
  await expect(answers).not.toHaveCount(0)
  const cut = await answers.evaluateAll(
    (shown) => shown.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
  )
  expect(cut).toBe(0)
})

test('mirrors the page for a language from right to left', async ({ page }) => {
  await turn(page)
  await page.goto(article)
  const width = page.viewportSize()?.width ?? 0
  const wordmark = await page.getByRole('link', { name: /^Klartext:/ }).boundingBox()
  const navigation = await page.getByRole('navigation').first().boundingBox()
  const source = page.locator('.sources li').first()
  const title = await source.getByRole('link').first().boundingBox()
  const entry = await source.boundingBox()
  expect(wordmark?.x).toBeGreaterThan(width / 2)
  expect(navigation?.x).toBeLessThan(width / 2)
  const number = (entry?.x ?? 0) + (entry?.width ?? 0) - (title?.x ?? 0) - (title?.width ?? 0)
  expect(number).toBeGreaterThanOrEqual(30)
})

test.describe('forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })

  test('shows marks, label and focus', async ({ page }) => {
    await page.goto(article)
    const mark = page.locator('.disclosure .mark').first()
    const colours = await mark.evaluate((element) => ({
      fill: getComputedStyle(element).color,
      ground: getComputedStyle(document.documentElement).backgroundColor,
    }))
    expect(colours.fill).not.toBe(colours.ground)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const outline = await page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      return { outlineStyle, outlineWidth, outlineColor }
    })
    expect(outline).toMatchObject({ outlineStyle: 'solid', outlineWidth: '2px' })
    expect(outline.outlineColor).not.toBe(colours.ground)
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`gives a reader who asks for more contrast 7 to 1, in the ${colorScheme} scheme`, async ({
    page,
  }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme })
    await page.goto(article)
    for (const selector of [
      '.facts time',
      '.disclosure dt',
      '.sources-export',
      '.site-footer a',
      '.tags a',
    ])
      expect.soft(await contrast(page, selector), selector).toBeGreaterThanOrEqual(7)
  })

/** Contrast of an element's text with the page's ground (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? [])
          .map((value) => Number(value) / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const pair = [
        getComputedStyle(element).color,
        getComputedStyle(document.documentElement).backgroundColor,
      ]
      const [darker = 0, lighter = 0] = pair.map(luminance).sort((a, b) => a - b)
      return (lighter + 0.05) / (darker + 0.05)
    })
}

for (const [locale, messages, path] of [
  ['de', de, article],
  ['en', en, '/en/posts/meta-ai-chief-generative-ai-dead-end'],
] as const)
  test(`names the parts of a page in its language: ${locale}`, async ({ page }) => {
    await page.goto(path)
    const { mainNavigation, footerNavigation } = messages.site
    await expect(page.getByRole('banner')).toHaveCount(1)
    await expect(page.getByRole('main')).toHaveCount(1)
    await expect(page.getByRole('contentinfo')).toHaveCount(1)
    for (const name of [mainNavigation, footerNavigation, messages.article.neighbours])
      await expect(page.getByRole('navigation', { name, exact: true })).toHaveCount(1)
    await expect(page.getByRole('region', { name: messages.disclosure.heading })).toHaveCount(1)
    const names = await page
      .getByRole('navigation')
      .evaluateAll((found) => found.map((element) => element.getAttribute('aria-label')))
    expect(new Set(names).size).toBe(names.length)
  })

test('offers controls of a script only where one runs', async ({ page, javaScriptEnabled }) => {
  await page.goto(article)
  await expect(page.getByRole('button', { name: de.page.share })).toHaveCount(
    javaScriptEnabled ? 1 : 0,
  )
  await expect(page.getByRole('button', { name: de.page.appearance })).toHaveCount(
    javaScriptEnabled ? 1 : 0,
  )
})
