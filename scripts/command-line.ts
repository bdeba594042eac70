import yargs, { type Argv } from 'yargs'
import type { WordLocale, Words } from '@/lib/commands/words'
import { addPublishing } from './commands/publishing'
import { addReviewing } from './commands/reviewing'
import { argumentsIn, type Runner } from './commands/run'
import { addSite } from './commands/site'
import { addUpkeep } from './commands/upkeep'
import { addWriting } from './commands/writing'

/** The command line with all commands; each hands what it does to `run`. */
export function commandLine(given: string[], locale: WordLocale, words: Words, run: Runner): Argv {
  const line = yargs(given)
    .locale(locale)
    .updateStrings({
      'Commands:': words('line.commands'),
      'Positionals:': words('line.positionals'),
      'Did you mean %s?': words('line.near'),
      boolean: words('line.boolean'),
      string: words('line.string'),
      array: words('line.array'),
    })
    .scriptName('klartext')
    .usage(words('help.usage'))
    .option('json', argumentsIn(words).flag('help.json'))
    .epilogue(words('help.asks'))
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
  addSite(line, locale, words, run)
  return line
}

function refuse(message: string, shown: Argv, words: Words): never {
  shown.showHelp('error')
  console.error(`\n${message || words('help.noCommand')}`)
  process.exit(2)
}
