import { createServer, type IncomingMessage } from 'node:http'
import { expect, type Page, test } from 'playwright/test'

const article = '/de/posts/wie-ein-artikel-aussehen-kann'
const film = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ'

/** Answers for hosts elsewhere, and notes what they are asked for. */
async function elsewhere(page: Page): Promise<string[]> {
  const asked: string[] = []
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<p>Von woanders</p>' })
  })
  return asked
}

async function scrollThrough(page: Page): Promise<void> {
  const figures = page.locator('.prose figure')
  await expect(figures).not.toHaveCount(0)
  for (const figure of await figures.all()) await figure.scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
}

test('asks nobody elsewhere, and for no recording, before a click', async ({ page }) => {
  const asked = await elsewhere(page)
  const own: string[] = []
  page.on('request', (request) => own.push(request.url()))
  await page.goto(article)
  await scrollThrough(page)
  expect(asked).toEqual([])
  expect(own.filter((address) => address.endsWith('.wav'))).toEqual([])
  expect(own.length).toBeGreaterThan(2)
})

test('tells a host nothing before the click, and after it no more than from which site', async ({
  page,
}, { project }) => {
  const asked: IncomingMessage[] = []
  const host = createServer((request, response) => {
    asked.push(request)
    const next = '<p><a href="/embed/played">Abspielen</a></p>'
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Set-Cookie', 'seen=1; Secure; SameSite=None')
    response.end(request.url === '/embed/played' ? '<p>Es läuft</p>' : next)
  })
  await new Promise<void>((resolve) => host.listen(0, resolve))
  const address = host.address()
  const port = typeof address === 'object' ? address?.port : undefined
  await page.route(/^https:/, async (route) => {
    const { pathname } = new URL(route.request().url())
    const url = `http://localhost:${port}${pathname}`
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  await page.goto(article)
  await scrollThrough(page)
  expect(asked).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  await page.getByRole('link', { name: 'Big Buck Bunny' }).click()
  const shown = project.name === 'without script' ? page : page.locator('iframe').contentFrame()
  await shown.getByRole('link', { name: 'Abspielen' }).click()
  await expect(shown.getByText('Es läuft')).toBeVisible()
  const [first] = asked
  expect(first?.headers.cookie).toBeUndefined()
  expect(first?.headers.referer ?? '').not.toContain(article)
  expect(asked.map(({ url }) => url)).toContain('/embed/played')
  host.close()
})

test('follows a poster: to a frame in its place with script, to its page without', async ({
  page,
}, { project }) => {
  const asked = await elsewhere(page)
  await page.goto(article)
  await page.getByRole('link', { name: 'Big Buck Bunny' }).click()
  if (project.name === 'without script') {
    await expect(page).toHaveURL('https://www.youtube.com/watch?v=aqz-KE-bpKQ')
    return
  }
  const frame = page.locator('iframe')
  await expect(frame).toHaveAttribute('title', 'Big Buck Bunny')
  await expect(frame).toBeFocused()
  await expect(frame.contentFrame().getByText('Von woanders')).toBeVisible()
  expect(asked).toEqual([film])
  await expect(page).toHaveURL(article)
  const { width = 0, height = 1 } = (await frame.boundingBox()) ?? {}
  expect(width / height).toBeCloseTo(16 / 9, 1)
})

for (const [width, size] of [
  [320, '100%'],
  [320, '200%'],
  [1280, '100%'],
] as const)
  test(`shows a chart whose type is legible and whose numbers unfold, at ${width} px with type of ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(article)
    await page.locator(':root').evaluate((root, size) => {
      root.style.fontSize = size
    }, size)
    const figure = page.getByRole('figure').filter({ hasText: 'Was ein Balkendiagramm' })
    const drawing = figure.getByRole('img', { name: /^Was ein Balkendiagramm.* Balken: / })
    const box = (await drawing.boundingBox()) ?? { x: 0, width: 0 }
    expect(box.width).toBeGreaterThan(250)
    const words = drawing.locator('.legend, .bars > div:not(.room), text')
    await expect(words).not.toHaveCount(0)
    let above = 0
    for (const text of await words.all()) {
      const { x, y, width, height } = (await text.boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      }
      expect(height).toBeGreaterThanOrEqual(size === '200%' ? 24 : 12)
      expect(x + width).toBeLessThanOrEqual(box.x + box.width + 1)
      // Boxes of letters are a little higher than what is drawn in them.
      expect(y).toBeGreaterThan(above - 3)
      above = y + height
    }
    const numbers = figure.getByRole('table')
    await expect(numbers).toBeHidden()
    await figure.locator('summary').click()
    await expect(numbers.getByRole('row', { name: 'Vega-Lite 17,7' })).toBeVisible()
    await expect(figure.getByRole('link', { name: /\(CSV, \d+\sbyte\)|\(CSV, .*B/i })).toBeVisible()
  })

test('sets figures beside each other and beyond the column, without a scroll bar below', async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(article)
    const [first, second] = await page.locator('.gallery figure').all()
    const left = await first?.boundingBox()
    const right = await second?.boundingBox()
    expect(left?.y).toBe(right?.y)
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0))
    const wide = (await page.locator('figure.wide').boundingBox())?.width ?? 0
    const column = (await page.locator('.gallery').boundingBox())?.width ?? 0
    expect(wide).toBe(width === 360 ? column : 960)
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(overflow).toBeLessThanOrEqual(0)
  }
})

test('tells a pull quote to the eye alone where the text says the same', async ({ page }) => {
  await page.goto(article)
  const quote = page.locator('.pull-quote')
  await expect(quote).toBeVisible()
  await expect(quote).toHaveAttribute('aria-hidden', 'true')
})
