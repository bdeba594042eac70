import { shippedLocales } from '@/lib/content/site-wide/messages'
import type { Locale } from '@/lib/model/locales'
import { answer, checks, siteAddress, type Wanted } from '../answers'
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

/** What the questions share. */
interface Asking {
  given: InitRequest
  terminal: Terminal
  words: Words
  check: ReturnType<typeof checks>
}

/** Asks for what is not given; a wrong option ends the command, a wrong answer is asked for again. */
export async function collectAnswers(
  given: InitRequest,
  { timeZone }: { timeZone: string },
  terminal: Terminal,
  words: Words,
): Promise<InitAnswers> {
  const check = checks(words)
  const asking = { given, terminal, words, check }
  const name = await askText('name', { check: check.filled }, asking)
  const locales = await askLocales(asking)
  const zone = { option: 'time-zone', initial: timeZone, check: check.timeZone }
  return {
    name,
    locales,
    taglines: await askTaglines(locales, name, asking),
    publisher: await askPublisher(asking),
    url: siteAddress(await askText('url', { initial: '', check: check.url }, asking)) ?? '',
    timeZone: await askText('timeZone', zone, asking),
    accent: await askText('accent', { initial: '', check: check.color }, asking),
  }
}

/** What one line of text answers, by the name of its option where `askText` is told no other. */
type TextField = Exclude<keyof InitRequest, 'locales' | 'taglines' | 'yes'>

function askText(
  field: TextField,
  kind: Partial<Pick<Wanted, 'option' | 'initial' | 'check'>>,
  { given, terminal, words }: Asking,
): Promise<string> {
  const wanted: Wanted = { given: given[field], ask: `init.${field}`, option: field, ...kind }
  return answer(wanted, terminal, words)
}

async function askTaglines(
  locales: readonly Locale[],
  initial: string,
  { given, terminal, words, check }: Asking,
): Promise<Record<Locale, string>> {
  const taglines: Record<Locale, string> = {}
  for (const locale of locales) {
    const option = `tagline ${locale}=…`
    const question = { ask: 'init.tagline', values: { locale }, option, initial } as const
    const wanted = { ...question, given: given.taglines[locale], check: check.filled }
    taglines[locale] = await answer(wanted, terminal, words)
  }
  return taglines
}

/** Who publishes, and who answers for the contents: the publisher, where nobody else is named. */
async function askPublisher(asking: Asking): Promise<Record<string, string>> {
  const { filled, email } = asking.check
  const name = await askText('publisher', { check: filled }, asking)
  return {
    name,
    street: await askText('street', { check: filled }, asking),
    city: await askText('city', { check: filled }, asking),
    country: await askText('country', { initial: '' }, asking),
    email: await askText('email', { check: email }, asking),
    phone: await askText('phone', { initial: '' }, asking),
    responsible: await askText('responsible', { initial: name }, asking),
  }
}

async function askLocales({ given, terminal, words }: Asking): Promise<Locale[]> {
  const chosen = given.locales ?? (await chooseLocales(terminal, words))
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
  const chosen = await terminal.chooseSome(words('init.languages'), choices, 1)
  if (chosen.length < 2) return chosen
  const options = choices.filter(({ value }) => chosen.includes(value))
  const main = await terminal.choose(words('init.mainLanguage'), options)
  return [main, ...chosen.filter((locale) => locale !== main)]
}
