import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { argument } from '@/lib/commands/answers'
import {
  hasStaleButtons,
  readmeFile,
  repositoryPage,
  writeButtons,
} from '@/lib/commands/site/buttons'
import { examine, type Surroundings, showFindings } from '@/lib/commands/site/doctor'
import { makeIcons } from '@/lib/commands/site/icons'
import { mountSite } from '@/lib/commands/site/mount'
import { upgradeProject } from '@/lib/commands/site/upgrade'
import type { Words } from '@/lib/commands/words'
import { readSite } from '@/lib/content/read-site'
import { vercelFile } from '@/lib/hosting/hosts'
import { originOf, versionOf } from './programs'
import { argumentsIn, type Line, type Runner } from './run'

/** Commands that keep a publication in order. */
export function addUpkeep(line: Line, words: Words, run: Runner): void {
  const { optional, flag } = argumentsIn(words)
  line.command(
    'icons [file]',
    words('help.icons'),
    (own) =>
      own.positional('file', optional('help.icons.file')).example('$0 icons drawing.svg', ''),
    ({ file, json }) =>
      run((terminal) => makeIcons(readSettings().root, file, terminal, words), json),
  )
  line.command(
    'mount [folder]',
    words('help.mount'),
    (own) => own.positional('folder', optional('help.mount.folder')),
    ({ folder, json }) =>
      run(async (terminal) => {
        const settings = readSettings()
        const { configuration } = await readContentOf(settings)
        const call = 'npx klartext mount <folder>'
        const wanted = { given: folder, ask: 'mount.ask', call } as const
        const target = await argument(wanted, terminal, words)
        const url = configuration?.url ?? ''
        return mountSite({ out: settings.out, target, url }, terminal, words)
      }, json),
  )
  line.command(
    'buttons',
    words('help.buttons'),
    (own) => own.option('repository', optional('help.buttons.repository')),
    ({ repository, json }) =>
      run((terminal) => {
        const { root, project } = readSettings()
        return writeButtons(root, repository ?? originOf(project), terminal, words)
      }, json),
  )
  line.command(
    'doctor',
    words('help.doctor'),
    (own) => own,
    ({ json }) =>
      run(async (terminal) => {
        const { project } = readSettings()
        return showFindings(examine(project, await lookAround(), words), terminal)
      }, json),
  )
  line.command(
    'upgrade [from]',
    words('help.upgrade'),
    (own) =>
      own.positional('from', optional('help.upgrade.from')).options({
        to: optional('help.upgrade.to'),
        'dry-run': flag('help.import.dryRun'),
        yes: flag('help.yes'),
      }),
    ({ from: given, to, dryRun: isDryRun, yes, json }) =>
      run(async (terminal) => {
        const call = 'npx klartext upgrade <repository>'
        const from = await argument({ given, ask: 'upgrade.askFrom', call }, terminal, words)
        const request = { from, to, isDryRun, yes }
        return upgradeProject(readSettings().project, request, terminal, words)
      }, json),
  )
}

async function lookAround(): Promise<Surroundings> {
  const settings = readSettings()
  const { site, content, problems } = await readSite(settings.root, settings)
  return {
    node: process.version,
    programs: {
      git: versionOf('git'),
      sshKeygen: versionOf('ssh-keygen'),
      browser: await findBrowser(),
    },
    site: content.configuration && {
      url: content.configuration.url,
      empty: Object.entries(content.configuration.publisher).flatMap(([key, value]) =>
        value === '' ? [`publisher.${key}`] : [],
      ),
      reviewers: content.authors.size,
      keys: [...content.authors.values()].flatMap(({ keys }) => keys).length,
      hostFiles: site && isStale(settings.root, vercelFile(site)) ? ['vercel.json'] : [],
      buttons: isWaitingForButtons(settings) ? readmeFile : undefined,
    },
    errors: problems.filter(({ severity }) => severity === 'error').length,
  }
}

/** The browser of the tests, whose package is not installed where only the site is built. */
async function findBrowser(): Promise<string | undefined> {
  const tests = await import('../chromium').catch(() => undefined)
  return tests?.findChromium()
}

function isWaitingForButtons({ root, project }: { root: string; project: string }): boolean {
  const readme = readText(path.join(root, readmeFile))
  return hasStaleButtons(readme ?? '', repositoryPage(originOf(project) ?? ''))
}

function isStale(root: string, wanted: string): boolean {
  const found = readText(path.join(root, 'vercel.json'))
  return found !== undefined && found !== wanted
}

function readText(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
