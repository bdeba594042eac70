import type { Argv } from 'yargs'
import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { allOrNothing } from '@/lib/commands/all-or-nothing'
import { type Project, projectOf } from '@/lib/commands/project'
import type { CommandResult, Terminal } from '@/lib/commands/terminal'
import type { WordKey, Words } from '@/lib/commands/words'
import { applyChanges, hasFile } from '@/lib/commands/write-files'
import { editorFilesOf } from '@/lib/content/editor/files'
import { readSite } from '@/lib/content/read-site'
import { vercelFile } from '@/lib/hosting/hosts'

/** What a command does once its arguments are read. */
export type Run = (terminal: Terminal) => Promise<CommandResult>

/** Runs a command and ends with its exit code. */
export type Runner = (command: Run, isJson: boolean) => Promise<void>

/** The line that commands are added to. */
export type Line = Argv<{ json: boolean }>

type ProjectCommand = (project: Project, terminal: Terminal) => Promise<CommandResult>

/** Reads the publication before a command. */
export function withProject(command: ProjectCommand): Run {
  return async (terminal) => {
    const settings = readSettings()
    return command(projectOf(settings.root, settings.day, await readContentOf(settings)), terminal)
  }
}

/**
 * With a command that changes addresses, languages, topics or people, the files that hosts and editors read are made anew,
 * the former where the site can be read: all of it is done, or nothing.
 */
export function withMadeFiles(command: Run, words: Words): Run {
  return async (terminal) => {
    return allOrNothing(readSettings().root, async () => {
      const result = await command(terminal)
      await makeFiles(terminal, words)
      return result
    })
  }
}

/** Makes the files that hosts and editors read anew, as the publication is now. */
export async function makeFiles(terminal: Terminal, words: Words): Promise<void> {
  const { root, ...settings } = readSettings()
  const { site, content } = await readSite(root, settings)
  const editorFiles = Object.entries(editorFilesOf(content))
  const hostFiles = site ? [['vercel.json', vercelFile(site)] as const] : []
  const made = [...hostFiles, ...editorFiles].filter(([file]) => hasFile(root, file))
  await applyChanges(root, { written: new Map(made) })
  if (!site && hasFile(root, 'vercel.json')) terminal.warn(words('hosts.later'))
}

/** Arguments as yargs wants them described. */
export function argumentsIn(words: Words) {
  return {
    optional: (key: WordKey) => ({ type: 'string', describe: words(key) }) as const,
    flag: (key: WordKey) =>
      ({
        type: 'boolean',
        default: false,
        defaultDescription: words('line.off'),
        describe: words(key),
      }) as const,
    texts: (key: WordKey) => ({
      type: 'string' as const,
      array: true as const,
      default: [] as string[],
      defaultDescription: words('line.none'),
      describe: words(key),
    }),
  }
}
