import path from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import en from '@/content/messages/en.json' with { type: 'json' }
import { finished } from '@/e2e/build/out'
import { signedArticles, tamperings } from '@/e2e/signed'
import { makeTestKey } from '@/lib/testing/signing'

const article = '/de/posts/reviewed'
const drawing = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`)

/** Serves other files in place of some of the site’s, by their paths, and nothing where there is none. */
async function serve(page: Page, changed: Record<string, string | Buffer | null>): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const name = path.extname(pathname) ? pathname : `${pathname}.html`
    const body = [name, pathname].map((path) => changed[path]).find((found) => found !== undefined)
    if (body === undefined) await route.continue()
    else await route.fulfill(body === null ? { status: 404 } : { body })
  })
}

/** What the page says of an article; it is all that the section of the result shows. */
async function verdictOf(page: Page, address: string): Promise<string> {
  await page.goto(`/en/verify?article=${encodeURIComponent(address)}`)
  const result = page.locator('[data-result]')
  await expect(result.locator('[data-says]:not([hidden])').first()).not.toHaveText(
    en.verify.working,
  )
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
  return result.innerText()
}

test('fits what it says into a phone’s width with letters of twice the size', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 })
  await verdictOf(page, article)
  const tooWide = await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    return document.documentElement.scrollWidth - window.innerWidth
  })
  expect(tooWide).toBeLessThanOrEqual(0)
})

for (const signed of signedArticles(finished))
  test(`says in a sentence that a signed article holds, and draws its rosette: ${signed}`, async ({
    page,
  }) => {
    expect(await verdictOf(page, signed)).toMatch(
      /Erika Beispiel reviewed this article on 26 November 2026 \([a-z, ]+\) and signed it\./,
    )
    await expect(page.locator('[data-says="holds"]')).toBeVisible()
    await expect(page.locator('[data-rosette] svg ellipse').first()).toBeAttached()
  })

test('verifies what a reader types, by keyboard alone', async ({ page }) => {
  await page.goto('/en/verify')
  await page.getByLabel(en.verify.field).focus()
  await page.keyboard.type(article)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-says="holds"]')).toBeVisible()
  await expect(page.locator('[data-result]')).toBeFocused()
})

test.describe('says what does not hold', () => {
  const html = finished.textOf(`${article}.html`.slice(1))
  const statement = finished.textOf(`${article}/review.json`.slice(1))
  const [, text = ''] = html.split('data-part="text"')
  const addressIn = (pattern: RegExp) => pattern.exec(text)?.[1] ?? ''
  const [, portrait] = /<img[^>]* src="([^"]+)"/.exec(html) ?? []
  const by = (name: string) => {
    const tampering = tamperings(finished, article).find((each) => each.name === name)
    const file = tampering?.file ?? ''
    return { [`/${file}`]: tampering?.change(Buffer.from(finished.textOf(file))) ?? '' }
  }
  const cases: [string, Record<string, string | Buffer | null>, string][] = [
    ['another word', by('a word'), en.verify.fault.text],
    ['a missing line break in code', by('a line break in code'), en.verify.fault.text],
    [
      'a changed field',
      { [`${article}/review.json`]: statement.replace('substantive', 'formal') },
      en.verify.fault.signature,
    ],
    [
      'another key',
      { [`${article}/review.json.sig`]: makeTestKey().sign(statement) },
      en.verify.fault.key,
    ],
    [
      'a signature that was taken away',
      { [`${article}/review.json.sig`]: null },
      en.verify.fault.missing,
    ],
    [
      'a key that did not count',
      {
        '/allowed_signers': finished
          .textOf('allowed_signers')
          .replace('valid-after="20260101"', 'valid-after="20261127"'),
      },
      en.verify.fault.keyDay,
    ],
    [
      'a swapped original of a picture',
      { [addressIn(/<img[^>]* data-original="([^"]+)"/)]: drawing('') },
      en.verify.fault.files,
    ],
    [
      'an original that cannot be had',
      { [addressIn(/<img[^>]* data-original="([^"]+)"/)]: null },
      en.verify.fault.files,
    ],
    ['a file in public/ that is another', by('a byte of a file in public/'), en.verify.fault.files],
    [
      'a picture that shows something else than its original',
      {
        [addressIn(/<img[^>]* src="([^"]+)"/)]: drawing('<rect width="9" height="9"/>'),
      },
      en.verify.fault.pictures,
    ],
    [
      'another picture over the whole window',
      { [article]: html.replace(/(class="zoomed".*?<img src=")[^"]+/s, `$1${portrait}`) },
      en.verify.fault.pictures,
    ],
  ]
  for (const [name, changed, sentence] of cases)
    test(name, async ({ page }) => {
      await serve(page, changed)
      const verdict = await verdictOf(page, article)
      expect(verdict).toContain(en.verify.broken)
      expect(verdict).toContain(sentence)
      await expect(page.locator('[data-says="holds"]')).toBeHidden()
    })
})

test('says so where no review is on record, and where there is no article', async ({ page }) => {
  expect(await verdictOf(page, '/de/posts/v-jepa-2')).toContain(en.verify.none)
  expect(await verdictOf(page, '/de/archive')).toContain(en.verify.unreadable)
  expect(await verdictOf(page, 'https://elsewhere.example/x')).toContain(en.verify.elsewhere)
})
