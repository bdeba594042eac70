import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { stringify } from 'yaml'
import type { SystemId } from '@/lib/import/article'
import { groupLosses, type Loss, type LossGroup } from '@/lib/import/losses'
import { openSite } from '@/lib/import/open-site'
import { type ImportPlan, planImport } from '@/lib/import/plan'
import { collectNames, type ImportedArticle, type ImportedNames, runImport } from '@/lib/import/run'
import { openFolder, type SourceTree } from '@/lib/import/source'
import type { Locale } from '@/lib/model/locales'
import type { Project } from './project'
import { CommandError, type CommandResult, type Terminal } from './terminal'
import { writeTopics } from './topic'
import type { Words } from './words'
import { applyChanges } from './write-files'

export interface ImportRequest {
  /** Folder of the other system, or an export of WordPress. */
  source: string
  system?: SystemId
  /** Language of what names none and cannot be guessed; else the site’s first. */
  locale?: Locale
  /** Files that are versions of one article, `first=second`. */
  pairs: string[]
  /** Only say what would be done. */
  isDryRun: boolean
  /** Name every place in the report. */
  all: boolean
}

/** What an import did, or would do. */
export interface ImportReport {
  system: SystemId
  articles: number
  versions: Record<string, number>
  /** Source and target of each version. */
  files: Record<string, string>
  copies: number
  /** Targets that hold the same already. */
  unchanged: number
  topics: string[]
  authors: string[]
  candidates: string[][]
  losses: Loss[]
}

/** Takes over the articles of another system. Nothing that exists is overwritten, and what was done once is not done again. */
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
  const report = await runAll(project, given, terminal, words, { tree, site, plan })
  terminal.say(describe(report, given, words))
  return { data: report, exitCode: report.losses.some(({ kind }) => kind === 'taken') ? 1 : 0 }
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
  const chosen = await terminal.chooseSome(words('import.askPairs'), choices, [])
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
    copies: 0,
    unchanged: 0,
    topics: [],
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
    await take(article, project.root, given, tree, report)
    progress.advance(1, article.place.folder)
  }
  progress.end(words('import.done', { count: Object.keys(report.files).length }))
  report.topics = [...names.topics.added.keys()]
  report.authors = [...names.authors.keys()].filter(
    (id) => !existsSync(authorFile(project.root, id)),
  )
  if (!given.isDryRun) await writeNames(project.root, names, report)
  return report
}

async function take(
  { place, text, copies, losses }: ImportedArticle,
  root: string,
  { isDryRun }: ImportRequest,
  tree: SourceTree,
  report: ImportReport,
): Promise<void> {
  report.losses.push(...losses)
  const state = await compare(path.join(root, place.target), Buffer.from(text))
  if (state === 'other') {
    report.losses.push({
      kind: 'taken',
      file: place.entry.file,
      line: place.entry.line,
      detail: place.target,
    })
    return
  }
  if (state === 'same') report.unchanged++
  report.versions[place.locale] = (report.versions[place.locale] ?? 0) + 1
  report.files[place.entry.file] = place.target
  const written = new Map<string, string | Uint8Array>(
    state === 'none' ? [[place.target, text]] : [],
  )
  for (const { from, to } of copies) {
    const bytes = await tree.bytes(from)
    const there = await compare(path.join(root, to), bytes)
    if (there === 'none') written.set(to, bytes)
    if (there === 'other') report.losses.push({ kind: 'taken', file: from, line: 1, detail: to })
  }
  report.copies += [...written.keys()].filter((file) => file !== place.target).length
  if (!isDryRun) await applyChanges(root, { written, removed: [] })
}

async function compare(file: string, content: Uint8Array): Promise<'none' | 'same' | 'other'> {
  if (!existsSync(file)) return 'none'
  return (await readFile(file)).equals(content) ? 'same' : 'other'
}

function authorFile(root: string, id: string): string {
  return path.join(root, 'content/authors', `${id}.yaml`)
}

async function writeNames(
  root: string,
  { topics, authors }: ImportedNames,
  { authors: missing }: ImportReport,
): Promise<void> {
  if (topics.added.size > 0) await writeTopics(root, topics.added)
  const files = missing.map(
    (id) =>
      [`content/authors/${id}.yaml`, stringify({ name: authors.get(id), kind: 'person' })] as const,
  )
  await applyChanges(root, { written: new Map(files), removed: [] })
}

/** Most places of one kind that are named before the rest is counted. */
const placesShown = 5

function describe(report: ImportReport, { isDryRun, all }: ImportRequest, words: Words): string {
  const versions = Object.entries(report.versions).map(([locale, count]) => `${locale} ${count}`)
  const total = Object.keys(report.files).length
  return [
    words(isDryRun ? 'import.plan' : 'import.summary', {
      system: report.system,
      articles: report.articles,
      versions: versions.join(', ') || '0',
      copies: report.copies,
      unchanged: report.unchanged,
    }),
    ...(isDryRun
      ? Object.entries(report.files)
          .slice(0, all ? undefined : 20)
          .map(([from, to]) => `  ${from} → ${to}`)
      : []),
    ...(isDryRun && !all && total > 20 ? [words('import.more', { count: total - 20 })] : []),
    ...(report.topics.length > 0
      ? [
          words('import.topics', {
            count: report.topics.length,
            names: report.topics.slice(0, all ? undefined : 20).join(', '),
          }),
        ]
      : []),
    ...(report.authors.length > 0
      ? [
          words('import.authors', {
            count: report.authors.length,
            names: report.authors.join(', '),
          }),
        ]
      : []),
    ...(report.candidates.length > 0
      ? [
          words('import.candidates', { count: report.candidates.length }),
          ...report.candidates.map((pair) => `  --pair "${pair.join('=')}"`),
        ]
      : []),
    ...groupLosses(report.losses).flatMap((group) => describeGroup(group, total, all, words)),
  ].join('\n')
}

function describeGroup(
  { kind, detail, losses, files }: LossGroup,
  total: number,
  all: boolean,
  words: Words,
): string[] {
  const shown = losses.slice(0, all ? undefined : placesShown)
  const heading = words(`loss.${kind}`, {
    count: losses.length,
    files,
    total: Math.max(total, files),
    detail,
  })
  return [
    '',
    heading,
    ...shown.map(
      ({ file, line, detail: found }) => `  ${file}:${line}${kind === 'field' ? '' : ` ${found}`}`,
    ),
    ...(losses.length > shown.length
      ? [`  ${words('import.more', { count: losses.length - shown.length })}`]
      : []),
  ]
}
