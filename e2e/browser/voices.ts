import type { Page } from 'playwright/test'

/** Stands in for the browser's voices: writes what is spoken into the page's title. */
export async function fakeVoices(page: Page, ...languages: string[]): Promise<void> {
  await page.addInitScript((langs) => {
    const spoken: { lang: string; voice?: { lang: string }; text: string; onend?: () => void }[] =
      []
    const synthesis = {
      getVoices: () => langs.map((lang) => ({ lang, localService: !lang.endsWith('remote') })),
      speak: (utterance: (typeof spoken)[number]) => spoken.push(utterance),
      cancel: () => spoken.splice(0),
    }
    class Utterance {
      constructor(readonly text: string) {}
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken })
  }, languages)
}

interface Spoken {
  text: string
  lang: string
  voice: { lang: string }
}

/** What the voice has been told to say. */
export async function spoken(page: Page): Promise<Spoken[]> {
  const handle = await page.evaluateHandle('spoken')
  return JSON.parse(await handle.evaluate((list) => JSON.stringify(list)))
}
