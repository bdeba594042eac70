import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { openSite } from '@/lib/import/open-site'
import { type ImportPlan, planImport } from '@/lib/import/plan'
import { collectNames, runImport } from '@/lib/import/run'
import { openFolder, type SourceTree } from '@/lib/import/source'
import { allOrNothing } from '../all-or-nothing'
import type { Project } from '../project'
import { CommandError, type CommandResult, type Terminal } from '../terminal'
import type { Words } from '../words'
import { describeImport, type ImportReport, type ImportRequest } from './import-report'
import { authorFile, takeArticle, writeNames } from './import-writing'

/** Takes over the articles of another system. Nothing that exists is overwritten, what was done once is not done
 * again, and an import that is broken off has done nothing. */
export async function importArticles(
  project: Project,
  given: ImportRequest,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const tree = await openFolder(given.source).catch(() => {
    throw new CommandError(words('file.missing', { file: given.source }))
  })
  const site = await openSite(tree, given.system)
  const plan = await planAll(project, given, terminal, words, { tree, site })
  if (plan.places.size === 0 && plan.losses.length === 0)
    throw new CommandError(words('import.nothing', { source: given.source }))
  const opened = { tree, site, plan }
  const run = () => runAll(project, given, terminal, words, opened)
  const report = given.isDryRun ? await run() : await allOrNothing(project.root, run)
  terminal.say(describeImport(report, given, words))
  return {
    data: { ...report, copies: report.copies.size },
    exitCode: report.losses.some(({ kind }) => kind === 'taken') ? 1 : 0,
  }
}

interface Opened {
  tree: SourceTree
  site: Awaited<ReturnType<typeof openSite>>
}

/** Plans, and asks once about what may belong together. */
async function planAll(
  project: Project,
  given: ImportRequest,
  terminal: Terminal,
  words: Words,
  { tree, site }: Opened,
): Promise<ImportPlan> {
  const progress = terminal.progress(words('import.reading'))
  const settings = {
    locales: project.locales,
    ownBasePath: project.basePath,
    tags: project.tags,
    fallback: given.locale ?? project.locales[0] ?? 'en',
    folders: await foldersOf(project.root),
    pairs: given.pairs.map((pair) => splitPair(pair, words)),
    today: project.today,
    onArticle: (count: number) => progress.advance(1, String(count)),
  }
  const plan = await planImport(tree, site, settings)
  progress.end(words('import.read', { count: plan.places.size }))
  const pairs = await askPairs(plan, given, terminal, words)
  return pairs.length > 0
    ? planImport(tree, site, {
        ...settings,
        pairs: [...settings.pairs, ...pairs],
        onArticle: undefined,
      })
    : plan
}

async function foldersOf(root: string): Promise<string[]> {
  const folder = path.join(root, 'content/posts')
  return existsSync(folder) ? readdir(folder) : []
}

function splitPair(pair: string, words: Words): [string, string] {
  const [first, second] = pair.split('=')
  if (!first || !second) throw new CommandError(words('import.pairForm', { pair }))
  return [first, second]
}

async function askPairs(
  { candidates }: ImportPlan,
  { isDryRun }: ImportRequest,
  terminal: Terminal,
  words: Words,
): Promise<[string, string][]> {
  if (candidates.length === 0 || isDryRun || !terminal.canAsk) return []
  const choices = candidates.map(([first = '', ...others]) => ({
    value: first,
    label: [first, ...others].join('  +  '),
  }))
  const chosen = await terminal.chooseSome(words('import.askPairs'), choices, 0)
  return candidates
    .filter(([first = '']) => chosen.includes(first))
    .flatMap(([first = '', ...others]) => others.map((other): [string, string] => [first, other]))
}

async function runAll(
  project: Project,
  given: ImportRequest,
  terminal: Terminal,
  words: Words,
  { tree, site, plan }: Opened & { plan: ImportPlan },
): Promise<ImportReport> {
  const names = collectNames(project.tags)
  const report: ImportReport = {
    system: site.system,
    articles: new Set([...plan.places.values()].map(({ folder }) => folder)).size,
    versions: {},
    files: {},
    copies: new Set(),
    unchanged: 0,
    topics: [],
    series: [],
    authors: [],
    candidates: plan.candidates,
    losses: [...plan.losses],
  }
  const progress = terminal.progress(
    words(given.isDryRun ? 'import.trying' : 'import.writing'),
    plan.places.size,
  )
  const settings = { tags: project.tags, sourceWords: project.sourceWords }
  for await (const article of runImport(site, plan, settings, names)) {
    await takeArticle(article, project.root, given, tree, report)
    progress.advance(1, article.place.folder)
  }
  progress.end(words('import.done', { count: Object.keys(report.files).length }))
  report.topics = [...names.topics.added.keys()]
  report.series = [...plan.series.titles.keys()]
  report.authors = [...names.authors.keys()].filter(
    (id) => !existsSync(authorFile(project.root, id)),
  )
  if (!given.isDryRun) await writeNames(project.root, names, plan.series.titles, report)
  return report
}
