import yargs, { type Argv } from 'yargs'
import type { WordKey, WordLocale, Words } from '@/lib/commands/words'
import { addPublishing } from './commands/publishing'
import { addReviewing } from './commands/reviewing'
import type { Runner } from './commands/run'
import { addUpkeep } from './commands/upkeep'
import { addWriting } from './commands/writing'

/** Commands that are scripts of their own and read their own arguments. */
export const scripts: Record<string, { help: WordKey; load: () => Promise<unknown> }> = {
  check: { help: 'help.check', load: () => import('./check') },
  links: { help: 'help.links', load: () => import('./links') },
  serve: { help: 'help.serve', load: () => import('./start') },
  due: { help: 'help.due', load: () => import('./due') },
  hosts: { help: 'help.hosts', load: () => import('./vercel-json') },
  indexnow: { help: 'help.indexnow', load: () => import('./indexnow') },
  websub: { help: 'help.websub', load: () => import('./websub') },
}

/** The command line with all commands; each hands what it does to `run`. */
export function commandLine(given: string[], locale: WordLocale, words: Words, run: Runner): Argv {
  const line = yargs(given)
    .locale(locale)
    .scriptName('klartext')
    .usage(words('help.usage'))
    .option('json', { type: 'boolean', default: false, describe: words('help.json') })
    .demandCommand(1, words('help.noCommand'))
    .strict()
    .recommendCommands()
    .version(false)
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .fail((message, error, shown) => refuse(message ?? error?.message, shown, words))
  addWriting(line, words, run)
  addPublishing(line, words, run)
  addReviewing(line, words, run)
  addUpkeep(line, words, run)
  for (const [name, { help }] of Object.entries(scripts)) line.command(name, words(help))
  return line
}

function refuse(message: string, shown: Argv, words: Words): never {
  shown.showHelp('error')
  console.error(`\n${message || words('help.noCommand')}`)
  process.exit(2)
}
