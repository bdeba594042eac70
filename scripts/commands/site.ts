import { requireSite } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { tellDue, tellSearchEngines, tellSubscribers } from '@/lib/commands/site/announce'
import { checkContent } from '@/lib/commands/site/check-content'
import { checkLinks } from '@/lib/commands/site/check-links'
import type { WordLocale, Words } from '@/lib/commands/words'
import { applyChanges } from '@/lib/commands/write-files'
import { vercelFile } from '@/lib/hosting/hosts'
import { createCheck } from '@/lib/sources/links/check'
import { showsColor } from '../print-report'
import { serveSite } from '../start'
import { argumentsIn, type Line, type Runner } from './run'

/** Commands that look at the site as a whole, show it, and tell others of it. */
export function addSite(line: Line, language: WordLocale, words: Words, run: Runner): void {
  const { optional, flag } = argumentsIn(words)
  line.command(
    'check',
    words('help.check'),
    (own) =>
      own.options({
        all: flag('help.check.all'),
        errors: flag('help.check.errors'),
        strict: flag('help.check.strict'),
      }),
    (options) =>
      run((terminal) => {
        const onGitHub = Boolean(process.env.GITHUB_ACTIONS)
        const wanted = { ...options, language, onGitHub, color: showsColor() }
        return checkContent(readSettings(), wanted, terminal)
      }, options.json),
  )
  line.command(
    'links',
    words('help.links'),
    (own) => own.option('days', optional('help.links.days')),
    ({ days, json }) =>
      run(async (terminal) => {
        const settings = readSettings()
        const { root, day: today } = settings
        const site = await requireSite(settings)
        return checkLinks(
          site,
          { root, today, days, check: politeCheck(site.url) },
          terminal,
          words,
        )
      }, json),
  )
  line.command(
    'serve',
    words('help.serve'),
    (own) => own.option('port', optional('help.serve.port')),
    ({ port, json }) =>
      run((terminal) => serveSite(port ?? process.env.PORT, terminal, words), json),
  )
  line.command(
    'hosts',
    words('help.hosts'),
    (own) => own,
    ({ json }) =>
      run(async (terminal) => {
        const settings = readSettings()
        const written = new Map([['vercel.json', vercelFile(await requireSite(settings))]])
        await applyChanges(settings.root, { written })
        terminal.say(words('hosts.done'))
        return { data: { files: ['vercel.json'] } }
      }, json),
  )
  addAnnouncements(line, words, run)
}

function politeCheck(url: string) {
  const userAgent = `KlartextLinkCheck/1.0 (+${url})`
  const manners = { concurrency: 8, perHost: 1, pause: 1000, longestWait: 60_000 }
  return createCheck({ userAgent, now: Date.now }, manners, 15_000)
}

function addAnnouncements(line: Line, words: Words, run: Runner): void {
  const { optional } = argumentsIn(words)
  line.command(
    'due',
    words('help.due'),
    (own) => own.option('url', optional('help.due.url')),
    ({ url, json }) =>
      run(async (terminal) => {
        const settings = readSettings()
        const given = { url, day: settings.day }
        return tellDue(await requireSite(settings), given, terminal, words)
      }, json),
  )
  line.command(
    'indexnow',
    words('help.indexnow'),
    (own) => own.option('since', optional('help.indexnow.since')),
    ({ since, json }) =>
      run(
        async (terminal) =>
          tellSearchEngines(await requireSite(readSettings()), { since }, terminal, words),
        json,
      ),
  )
  line.command(
    'websub',
    words('help.websub'),
    (own) => own,
    ({ json }) =>
      run(
        async (terminal) => tellSubscribers(await requireSite(readSettings()), terminal, words),
        json,
      ),
  )
}
