import { shippedLocales } from '@/lib/content/site-wide/messages'
import type { Locale } from '@/lib/model/locales'
import { answer, checks } from '../answers'
import { CommandError, type Terminal } from '../terminal'
import type { Words } from '../words'

/** What a new publication is; what is not given is asked for. */
export interface InitRequest {
  name?: string
  locales?: string[]
  /** By language. */
  taglines: Record<Locale, string>
  publisher?: string
  street?: string
  city?: string
  country?: string
  email?: string
  phone?: string
  responsible?: string
  url?: string
  timeZone?: string
  accent?: string
  /** Do away with what is in `content/` without asking. */
  yes?: boolean
}

/** The same, complete. */
export interface InitAnswers {
  name: string
  locales: Locale[]
  taglines: Record<Locale, string>
  publisher: Record<string, string>
  url: string
  timeZone: string
  accent: string
}

/** Asks for what is not given; a wrong option ends the command, a wrong answer is asked for again. */
export async function collectAnswers(
  given: InitRequest,
  { timeZone }: { timeZone: string },
  terminal: Terminal,
  words: Words,
): Promise<InitAnswers> {
  const check = checks(words)
  const ask = (wanted: Parameters<typeof answer>[0]) => answer(wanted, terminal, words)
  const name = await ask({
    given: given.name,
    ask: 'init.name',
    option: 'name',
    check: check.filled,
  })
  const locales = await askLocales(given, terminal, words)
  const taglines: Record<Locale, string> = {}
  for (const locale of locales)
    taglines[locale] = await ask({
      given: given.taglines[locale],
      ask: 'init.tagline',
      values: { locale },
      option: `tagline ${locale}=…`,
      initial: name,
      check: check.filled,
    })
  const publisher = await ask({
    given: given.publisher,
    ask: 'init.publisher',
    option: 'publisher',
    check: check.filled,
  })
  return {
    name,
    locales,
    taglines,
    publisher: {
      name: publisher,
      street: await ask({
        given: given.street,
        ask: 'init.street',
        option: 'street',
        check: check.filled,
      }),
      city: await ask({ given: given.city, ask: 'init.city', option: 'city', check: check.filled }),
      country: await ask({
        given: given.country,
        ask: 'init.country',
        option: 'country',
        initial: '',
      }),
      email: await ask({
        given: given.email,
        ask: 'init.email',
        option: 'email',
        check: check.email,
      }),
      phone: await ask({ given: given.phone, ask: 'init.phone', option: 'phone', initial: '' }),
      responsible: await ask({
        given: given.responsible,
        ask: 'init.responsible',
        option: 'responsible',
        initial: publisher,
      }),
    },
    url: await ask({
      given: given.url,
      ask: 'init.url',
      option: 'url',
      initial: '',
      check: check.url,
    }),
    timeZone: await ask({
      given: given.timeZone,
      ask: 'init.timeZone',
      option: 'time-zone',
      initial: timeZone,
      check: check.timeZone,
    }),
    accent: await ask({
      given: given.accent,
      ask: 'init.accent',
      option: 'accent',
      initial: '',
      check: check.color,
    }),
  }
}

async function askLocales(
  { locales }: InitRequest,
  terminal: Terminal,
  words: Words,
): Promise<Locale[]> {
  const chosen = locales ?? (await chooseLocales(terminal, words))
  const unknown = chosen.filter((locale) => !shippedLocales.includes(locale))
  if (unknown.length > 0)
    throw new CommandError(
      words('init.unknownLanguage', { tags: unknown.join(', '), known: shippedLocales.join(', ') }),
    )
  if (chosen.length === 0)
    throw new CommandError(
      words('answer.missing', { option: 'language', question: words('init.languages') }),
    )
  return [...new Set(chosen)]
}

async function chooseLocales(terminal: Terminal, words: Words): Promise<Locale[]> {
  if (!terminal.canAsk) return []
  const names = (locale: Locale) =>
    new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  const choices = shippedLocales.map((locale) => ({ value: locale, label: names(locale) }))
  const chosen = await terminal.chooseSome(words('init.languages'), choices, [])
  if (chosen.length < 2) return chosen
  const options = choices.filter(({ value }) => chosen.includes(value))
  const main = await terminal.choose(words('init.mainLanguage'), options)
  return [main, ...chosen.filter((locale) => locale !== main)]
}
