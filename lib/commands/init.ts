import { stringify } from 'yaml'
import { contentFiles } from '@/lib/content/files'
import type { Locale } from '@/lib/model/locales'
import { answer, checks } from './answers'
import { pagesIn, shippedLocales } from './pages'
import { CommandError, type CommandResult, Interrupted, type Terminal } from './terminal'
import type { Words } from './words'
import { applyChanges, type Changes } from './write-files'

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

interface Answers {
  name: string
  locales: Locale[]
  taglines: Record<Locale, string>
  publisher: Record<string, string>
  url: string
  timeZone: string
  accent: string
}

/** Makes an empty publication of one’s own of the project as it was cloned: the demonstration goes, one’s own data come. */
export async function initPublication(
  root: string,
  given: InitRequest,
  surroundings: { timeZone: string },
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const removed = demonstrationFiles(root)
  await confirmRemoval(removed, given, terminal, words)
  const answers = await collect(given, surroundings, terminal, words)
  const changes = await changesFor(answers, removed)
  await applyChanges(root, changes)
  terminal.say(words('init.done', { name: answers.name, locales: answers.locales.join(', ') }))
  return { data: { ...answers, removed: removed.length } }
}

/** Everything of `content/` but what explains its folders. */
function demonstrationFiles(root: string): string[] {
  const { files } = contentFiles(root)
  return files
    .map(({ path }) => path)
    .filter((file) => !/\/README\.md$|^content\/messages\//.test(file))
}

async function confirmRemoval(
  files: string[],
  { yes }: InitRequest,
  terminal: Terminal,
  words: Words,
): Promise<void> {
  const articles = new Set(
    files.flatMap((file) => /^content\/posts\/([^/]+)\//.exec(file)?.[1] ?? []),
  )
  if (articles.size === 0 || yes) return
  if (!terminal.canAsk) throw new CommandError(words('remove.noYes'))
  const question = words('init.askRemoval', {
    count: articles.size,
    names: [...articles].slice(0, 6).join(', '),
  })
  if (!(await terminal.confirm(question))) throw new Interrupted()
}

async function collect(
  given: InitRequest,
  { timeZone }: { timeZone: string },
  terminal: Terminal,
  words: Words,
): Promise<Answers> {
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
  return terminal.chooseSome(words('init.languages'), choices, [])
}

async function changesFor(answers: Answers, removed: string[]): Promise<Changes> {
  const written = new Map<string, string>([['content/site.yaml', siteYaml(answers)]])
  const values = {
    name: answers.name,
    publisher: answers.publisher.name || answers.name,
    locales: answers.locales,
  }
  for (const locale of answers.locales)
    for (const [file, text] of await pagesIn(locale, values)) written.set(file, text)
  return { written, removed: removed.filter((file) => !written.has(file)) }
}

function siteYaml({ name, locales, taglines, publisher, url, timeZone, accent }: Answers): string {
  return [
    '# What the site says of itself. A value left empty is named by `npm run check`.',
    stringify({ name, locales, tagline: taglines }, { lineWidth: 0 }).trimEnd(),
    '# Address of the production site without a slash at its end.',
    stringify({ url, timeZone }, { lineWidth: 0 }).trimEnd(),
    ...(accent
      ? [
          '# Colour of links and marks; the build sees to it that it can be read.',
          stringify({ accent }).trimEnd(),
        ]
      : []),
    '',
    `# Topics that articles may name in \`tags\`, each with its word in every language: klartext topic adds one.`,
    'tags: {}',
    '',
    '# For the legal notice and for error reports.',
    stringify({ publisher }, { lineWidth: 0 }),
  ].join('\n')
}
