import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import en from '@/content/messages/en.json' with { type: 'json' }
import { makeTestKey } from '@/lib/testing/signing'
import { SignedCopy } from '../../signed-copy'

const article = '/de/posts/wie-ein-artikel-aussehen-kann'
const translation = '/en/posts/how-an-article-can-look'

let copy: SignedCopy
test.beforeAll(() => {
  copy = new SignedCopy('e2e/fixture/out', 'e2e/fixture/content', [article, translation])
})
test.afterAll(() => rmSync(copy.out, { recursive: true }))

/** Serves the copy's files in place of the site's; `changed` stands in for some of them. */
async function serve(page: Page, changed: Record<string, string | Buffer> = {}): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const name =
      path.extname(pathname) || pathname === '/allowed_signers' ? pathname : `${pathname}.html`
    const file = path.join(copy.out, name)
    if (name.includes('/verify') || (!existsSync(file) && !(name in changed)))
      return route.continue()
    await route.fulfill({ body: changed[name] ?? readFileSync(file) })
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

test('says in a sentence that a signed article holds, and draws its rosette', async ({ page }) => {
  await serve(page)
  for (const address of [article, translation]) {
    expect(await verdictOf(page, address)).toContain(
      'Erika Beispiel reviewed this article on 2026-11-26 (title, summary, text, sources) and signed it.',
    )
    await expect(page.locator('[data-says="holds"]')).toBeVisible()
    await expect(page.locator('[data-rosette] svg ellipse').first()).toBeAttached()
  }
})

test('verifies what a reader types, by keyboard alone', async ({ page }) => {
  await serve(page)
  await page.goto('/en/verify')
  await page.getByLabel(en.verify.field).focus()
  await page.keyboard.type(article)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-says="holds"]')).toBeVisible()
  await expect(page.locator('[data-result]')).toBeFocused()
})

test.describe('says what does not hold', () => {
  const html = () => copy.read(`${article}.html`)
  const statement = () => copy.read(`${article}/review.json`)
  const cases: [string, () => Record<string, string | Buffer>, string][] = [
    [
      'a changed word',
      () => ({
        [`${article}.html`]: html().replace('Auszeichnung sparsam', 'Auszeichnung reichlich'),
      }),
      en.verify.fault.text,
    ],
    [
      'a missing line break in code',
      () => ({
        [`${article}.html`]: html().replace(
          '</span>\n<span class="line',
          '</span><span class="line',
        ),
      }),
      en.verify.fault.text,
    ],
    [
      'a changed field',
      () => ({ [`${article}/review.json`]: statement().replace('substantive', 'formal') }),
      en.verify.fault.signature,
    ],
    [
      'another key',
      () => ({ [`${article}/review.json.sig`]: makeTestKey().sign(statement()) }),
      en.verify.fault.key,
    ],
    [
      'a key that did not count',
      () => ({
        '/allowed_signers': copy
          .read('allowed_signers')
          .replace('valid-after="20260101"', 'valid-after="20261127"'),
      }),
      en.verify.fault.keyDay,
    ],
    [
      'a swapped original of a picture',
      () => {
        const address = /data-original="([^"]+)"/.exec(html())?.[1] ?? ''
        return {
          [address]: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
        }
      },
      en.verify.fault.files,
    ],
    [
      'a picture that shows something else than its original',
      () => {
        const text = html().split('data-part="text"')[1] ?? ''
        const shown = /<img[^>]* src="([^"]+)"/.exec(text)?.[1] ?? ''
        return {
          [shown]: Buffer.from(
            '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
          ),
        }
      },
      en.verify.fault.pictures,
    ],
  ]
  for (const [name, change, sentence] of cases)
    test(name, async ({ page }) => {
      await serve(page, change())
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
