import { expect, type Page, test } from 'playwright/test'
import de from '@/content/messages/de.json' with { type: 'json' }
import en from '@/content/messages/en.json' with { type: 'json' }
import { arrive, end, fakeVoices, spoken } from '../voices'

const article = '/de/posts/was-ki-label-sagen'
const { page: words } = de

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
}

/** What is being said, and what is marked. */
async function saying(page: Page): Promise<string | undefined> {
  return (await spoken(page))[0]?.text
}

function marked(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? []
    const contents = range instanceof Range ? range.cloneContents() : new DocumentFragment()
    for (const silent of contents.querySelectorAll('sup:has(a), annotation')) silent.remove()
    const text = contents.textContent ?? ''
    return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
  })
}

/** Lets the voice say all that there is, and notes it. */
async function hearAll(page: Page, check: (said: string) => Promise<void>): Promise<string[]> {
  const said: string[] = []
  for (let text = await saying(page); text !== undefined; text = await saying(page)) {
    said.push(text)
    await check(text)
    await end(page)
  }
  return said
}

/** The words of what matches, without what is not for the ear, as sentences follow each other. */
function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((found) =>
    found
      .map((element) => {
        const copy = element.cloneNode(true)
        if (!(copy instanceof Element)) return ''
        for (const silent of copy.querySelectorAll('sup:has(a), .anchor, annotation, ul, ol'))
          silent.remove()
        return (copy.textContent ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
      })
      .filter((text) => text !== ''),
  )
}

for (const [locale, path, { page: names }] of [
  ['de', '/de/posts/wie-ein-artikel-aussehen-kann', de],
  ['en', '/en/posts/how-an-article-can-look', en],
] as const)
  test(`says the title, then the label, then every paragraph and item in order, and marks it: ${locale}`, async ({
    page,
  }) => {
    test.slow()
    await fakeVoices(page, 'fr-FR', `${locale}-remote`, `${locale}-AT`)
    await page.goto(path)
    const [title] = await textsOf(page, 'h1')
    const [label = ''] = await textsOf(page, '.disclosure > div > p:not(.facts)')
    const blocks = await textsOf(
      page,
      '.prose > :is(p, h2):not([aria-hidden]), .prose > :is(ul, ol) li',
    )
    const code = await textsOf(page, '.prose pre')
    await press(page, names.listen)
    const [first] = await spoken(page)
    expect(first).toMatchObject({ lang: locale, rate: 1, voice: { lang: `${locale}-AT` } })
    const said = await hearAll(page, async (text) => expect(await marked(page)).toBe(text))
    expect(said[0]).toBe(title)
    expect(label).toContain(said[1])
    expect(said.slice(1).join(' ').startsWith(label)).toBe(true)
    expect(blocks.length).toBeGreaterThan(20)
    let from = 0
    for (const block of blocks) {
      const at = said.findIndex((text, index) => index >= from && block.startsWith(text))
      expect.soft(at, block).toBeGreaterThanOrEqual(from)
      from = Math.max(from, at)
    }
    expect(said.filter((text) => /\[\d+\]/.test(text) || code.includes(text))).toEqual([])
    await expect(page.getByRole('region', { name: names.player })).toHaveCount(0)
    await expect(page.getByRole('button', { name: names.listen })).toBeFocused()
  })

test('rests between two blocks, even where no full stop stands', async ({ page }) => {
  await fakeVoices(page, 'de-DE')
  await change(page, '<ul><li>Erstens</li><li>Zweitens<p>und</p></li></ul>')
  await press(page, words.listen)
  const said = await hearAll(page, async () => {})
  const at = said.indexOf('Erstens')
  expect(said.slice(at, at + 3)).toEqual(['Erstens', 'Zweitens', 'und'])
})

test('says what is in another language with a voice of it, where there is one', async ({
  page,
}) => {
  await fakeVoices(page, 'de-DE', 'en_GB')
  const passages = '<p lang="en">Hello there.</p><p lang="fr">Bonjour.</p>'
  await change(page, passages)
  await press(page, words.listen)
  const heard: { lang: string; voice: string }[] = []
  await hearAll(page, async (text) => {
    const [{ lang, voice } = { lang: '', voice: { lang: '' } }] = await spoken(page)
    if (['Hello there.', 'Bonjour.'].includes(text)) heard.push({ lang, voice: voice.lang })
  })
  expect(heard).toEqual([
    { lang: 'en', voice: 'en_GB' },
    { lang: 'fr', voice: 'de-DE' },
  ])
})

test('pauses, goes back and forward, also while it pauses', async ({ page }) => {
  await fakeVoices(page, 'de-DE')
  await page.goto(article)
  await press(page, words.listen)
  const title = await saying(page)
  await press(page, words.forward)
  const second = await saying(page)
  expect(second).toContain('Eine KI hat')
  await press(page, words.back)
  await press(page, words.back)
  expect(await saying(page)).toBe(title)
  await press(page, words.pause)
  expect(await spoken(page)).toEqual([])
  await press(page, words.forward)
  expect(await spoken(page)).toEqual([])
  expect(await marked(page)).toBe(second)
  await press(page, words.resume)
  expect(await saying(page)).toBe(second)
})

test('says the sentence anew at another speed, and keeps the speed for the next article', async ({
  page,
}) => {
  await fakeVoices(page, 'de-DE')
  await page.goto(article)
  await press(page, words.listen)
  await press(page, words.forward)
  const text = await saying(page)
  const speed = page.getByRole('combobox', { name: words.speed })
  await speed.selectOption('1,5×')
  expect(await spoken(page)).toMatchObject([{ text, rate: 1.5 }])
  await page.goto('/de/posts/v-jepa-2')
  await press(page, words.listen)
  expect(await spoken(page)).toMatchObject([{ rate: 1.5 }])
  await expect(speed).toHaveValue('1.5')
})

test('is offered once a voice of the language has come, and of no other', async ({ page }) => {
  await fakeVoices(page)
  await page.goto(article)
  const button = page.getByRole('button', { name: words.listen })
  await expect(page.getByRole('button', { name: words.share })).toBeVisible()
  await expect(button).toBeHidden()
  await arrive(page, 'en-US', 'den-CA', 'de-remote')
  await expect(button).toBeHidden()
  await arrive(page, 'de_DE')
  await button.click()
  expect(await spoken(page)).toMatchObject([{ voice: { lang: 'de_DE' } }])
})

test('stops when asked, and where the voice fails, and gives the focus back', async ({ page }) => {
  await fakeVoices(page, 'de-DE')
  await page.goto(article)
  const player = page.getByRole('region', { name: words.player })
  for (const stop of [() => press(page, words.stop), () => end(page, 'onerror')]) {
    await press(page, words.listen)
    await expect(player).toBeVisible()
    await stop()
    expect(await spoken(page)).toEqual([])
    await expect(player).toHaveCount(0)
    expect(await marked(page)).toBe('')
    await expect(page.getByRole('button', { name: words.listen })).toBeFocused()
  }
})

/** Opens the article with another beginning. */
async function change(page: Page, html: string): Promise<void> {
  await page.route(article, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<div class="prose"[^>]*>/, `$&${html}`)
    await route.fulfill({ response, body })
  })
  await page.goto(article)
}
