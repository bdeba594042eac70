import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { wordsOf } from '@/lib/commands/words'
import { commandLine } from './command-line'

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]

/** Lines of shell in the examples of a page, and pieces of code in its prose, that call a command. */
function commandsIn(page: string): string[] {
  const text = readFileSync(page, 'utf8')
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block.split('\n'),
  )
  const prose = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)]
  return [...blocks, ...prose.map(([, code = '']) => code)].flatMap((line) =>
    [...line.matchAll(/(?:(?:^|npx )klartext|npm run klartext --) ([^#|&]+)/g)].map(
      ([, given = '']) => given.trim(),
    ),
  )
}

/** Each call once, with a page that has it. */
const calls = new Map(
  pages
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) => commandsIn(page).map((given) => [given, page] as const)),
)

/** As a shell takes a line apart, quotes being the only thing that it knows. */
function wordsIn(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
}

/** Takes a call apart as the command line does, and runs nothing. */
async function understand(line: string): Promise<void> {
  const given = wordsIn(line)
  await commandLine(given, 'en', wordsOf('en'), async () => {}).parseAsync()
}

afterEach(() => {
  vi.restoreAllMocks()
})

function throwingExit(): void {
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
}

it.each([...calls])('understands klartext %s, as %s calls it', async (line) => {
  throwingExit()
  const outcome = await understand(line).then(
    () => 'exit 0',
    (error: Error) => error.message,
  )
  expect(outcome).toBe('exit 0')
})

it.each([
  ...['nothing', 'init --nome x', 'language', 'new a de b', 'icons a b', 'topic a b'],
  ...['check --strickt', 'check 5', 'links --day 3', 'serve 3001', 'status --al', 'due --adress x'],
  ...['hosts x', 'indexnow --sinse 2026-01-01', 'websub --hub x', 'doctor x', 'mount a b'],
  ...['sign a de x', 'record --kinds x', 'move a b de x', 'remove a de x', 'buttons --repo x'],
])('refuses klartext %s', async (line) => {
  throwingExit()
  await expect(understand(line)).rejects.toThrow('exit 2')
})

it.each(['de', 'en'] as const)('says in words what an option takes, in %s', async (locale) => {
  const help = await commandLine([], locale, wordsOf(locale), async () => {}).getHelp()
  const printed = vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
  const ask = async () =>
    commandLine(['import', '--help'], locale, wordsOf(locale), async () => {}).parseAsync()
  await expect(ask()).rejects.toThrow('exit 0')
  const shown = [help, ...printed.mock.calls.flat()].join('\n')
  expect(shown).toContain(wordsOf(locale)('line.off'))
  expect(shown.match(/\[(?:boolean|string|array)\]|: (?:false|\[\])\]/g)).toBe(null)
})
