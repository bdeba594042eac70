import { expect, type Locator, type Page, test } from 'playwright/test'
import de from '@/content/messages/de.json' with { type: 'json' }
import { fakeVoices, spoken } from '../voices'

const article = '/de/posts/reviewed'

/** What a reader does on a page, counted. */
class Reader {
  actions = 0
  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.actions += 1
    await target.click()
  }

  async choose(target: Locator, option: string): Promise<void> {
    this.actions += 1
    await target.selectOption(option)
  }

  /** A link that can be seen without scrolling. */
  async link(name: string): Promise<Locator> {
    const link = this.page.getByRole('link', { name }).first()
    await expect(link).toBeInViewport()
    return link
  }
}

const tasks: Record<string, (reader: Reader) => Promise<void>> = {
  'find the other language': async (reader) => {
    await reader.click(await reader.link('EN: English'))
    await expect(reader.page).toHaveURL('/en/posts/reviewed-and-signed')
    await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText('Reviewed and signed')
  },
  'see who checked': async ({ page }) => {
    const answer = page.getByRole('definition').filter({ hasText: 'Inhalt geprüft von' })
    await expect(answer).toHaveText('Inhalt geprüft von Erika Beispiel')
    await expect(answer).toBeVisible()
  },
  'verify the review': async (reader) => {
    await reader.click(await reader.link('Nachprüfen'))
    await expect(reader.page).toHaveURL(/\/de\/verify\?article=/)
    const said = reader.page.locator('[data-result] [data-says]:not([hidden])').first()
    await expect(said).not.toHaveText(de.verify.working)
    await expect(said).toBeVisible()
  },
  'report an error': async (reader) => {
    const link = await reader.link('Fehler melden')
    const mail = new URL((await link.getAttribute('href')) ?? '')
    expect(mail.protocol).toBe('mailto:')
    expect(mail.searchParams.get('body')).toContain(article)
    await reader.click(link)
  },
  'get new articles': async (reader) => {
    await reader.click(await reader.link('Abonnieren'))
    await expect(reader.page.getByRole('textbox').first()).toHaveValue(/\/de\/feed\.xml$/)
  },
  'get new articles, on a phone,': async (reader) => {
    await reader.page.setViewportSize({ width: 390, height: 844 })
    await reader.click(reader.page.getByRole('button', { name: de.site.menu }))
    await reader.click(await reader.link('Abonnieren'))
    await expect(reader.page.getByRole('textbox').first()).toHaveValue(/\/de\/feed\.xml$/)
  },
  'see all on a topic': async (reader) => {
    const topics = reader.page.getByRole('navigation', { name: de.tags.ofArticle })
    const topic = topics.getByRole('link').first()
    const name = (await topic.textContent()) ?? ''
    await reader.click(topic)
    await expect(reader.page.getByRole('heading', { level: 1 })).toHaveText(name)
    expect(await reader.page.getByRole('article').count()).toBeGreaterThan(1)
  },
  'read in the dark': async (reader) => {
    await reader.click(reader.page.getByRole('button', { name: 'Darstellung' }))
    await reader.choose(reader.page.getByLabel('Farben'), 'dunkel')
    const { page } = reader
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'dark',
    )
  },
  listen: async (reader) => {
    await reader.click(reader.page.getByRole('button', { name: 'Anhören' }))
    expect((await spoken(reader.page))[0]?.text).toBe('Geprüft und unterschrieben')
  },
  print: async (reader) => {
    reader.actions += 1
    await reader.page.emulateMedia({ media: 'print' })
    await expect(reader.page.getByText('Inhalt geprüft von Erika Beispiel').first()).toBeVisible()
    await expect(reader.page.getByRole('navigation').first()).toBeHidden()
  },
}

for (const [name, doIt] of Object.entries(tasks))
  test(`lets a reader ${name} in two actions at most`, async ({ page }) => {
    await fakeVoices(page, 'de-DE')
    await page.goto(article)
    const reader = new Reader(page)
    await doIt(reader)
    expect(reader.actions).toBeLessThanOrEqual(2)
  })
