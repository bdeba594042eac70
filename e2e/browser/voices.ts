import type { Page } from 'playwright/test'

/**
 * Stands in for the browser's voices, which are those of `languages`: what it is to say is kept in the page's `spoken`. One
 * that ends in “remote” is not on the device.
 */
export async function fakeVoices(page: Page, ...languages: string[]): Promise<void> {
  await page.addInitScript((first) => {
    const spoken: { onend?: () => void; onerror?: () => void }[] = []
    const voices: { lang: string; localService: boolean }[] = []
    const synthesis = {
      onvoiceschanged: () => {},
      getVoices: () => voices,
      speak: (utterance: (typeof spoken)[number]) => spoken.push(utterance),
      cancel: () => spoken.splice(0),
    }
    const arrive = (langs: string[]) => {
      voices.push(...langs.map((lang) => ({ lang, localService: !lang.endsWith('remote') })))
      synthesis.onvoiceschanged()
    }
    const end = (how: 'onend' | 'onerror') => spoken.shift()?.[how]?.()
    class Utterance {
      constructor(readonly text: string) {}
    }
    arrive(first)
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken, arrive, end })
  }, languages)
}

/** Has voices come that the browser found after the page was there. */
export async function arrive(page: Page, ...languages: string[]): Promise<void> {
  await page.evaluate(`arrive(${JSON.stringify(languages)})`)
}

/** Ends what is being said, as a voice does that is done with it or that fails. */
export async function end(page: Page, how: 'onend' | 'onerror' = 'onend'): Promise<void> {
  await page.evaluate(`end('${how}')`)
}

interface Spoken {
  text: string
  lang: string
  rate: number
  voice: { lang: string }
}

/** What the voice has been told to say. */
export async function spoken(page: Page): Promise<Spoken[]> {
  const handle = await page.evaluateHandle('spoken')
  return JSON.parse(await handle.evaluate((list) => JSON.stringify(list)))
}
