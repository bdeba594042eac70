import { stringify } from 'yaml'
import { contentFiles } from '@/lib/content/files/files'
import { addressPart } from '@/lib/model/slug'
import { pagesIn } from '../pages'
import { CommandError, type CommandResult, Interrupted, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges, hasFile, readProjectFile } from '../write-files'
import { readmeFile, repositoryPage, withButtons } from './buttons'
import { collectAnswers, type InitAnswers, type InitRequest } from './init-answers'

/** Where the publication is made. */
interface Surroundings {
  root: string
  /** Of the machine, as IANA names it. */
  timeZone: string
  /** Address of the repository that `origin` names. */
  remote?: string
}

/** Makes an empty publication of one’s own of the project as it was cloned: the demonstration goes, one’s own data come. */
export async function initPublication(
  { root, timeZone, remote = '' }: Surroundings,
  given: InitRequest,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const removed = demonstrationFiles(root)
  await confirmRemoval(removed, given, terminal, words)
  const answers = await collectAnswers(given, { timeZone }, terminal, words)
  const page = repositoryPage(remote)
  const written = await filesOf(answers)
  written.set(readmeFile, withButtons(readme(answers, words), page))
  if (hasFile(root, peopleFile)) {
    const example = await readProjectFile(root, peopleFile)
    written.set(peopleFile, inLanguages(example, answers.locales))
  }
  if (hasFile(root, wranglerFile)) {
    const shipped = await readProjectFile(root, wranglerFile)
    written.set(wranglerFile, shipped.replace(/(?<="name": ")[^"]*/, workerName(answers)))
  }
  await applyChanges(root, { written, removed: removed.filter((file) => !written.has(file)) })
  terminal.say(words('init.done', { name: answers.name, locales: answers.locales.join(', ') }))
  return { data: { ...answers, removed: removed.length } }
}

/** Cloudflare's configuration, which names what is published there. */
const wranglerFile = 'wrangler.jsonc'

/** At most 63 letters a–z, digits and hyphens (https://developers.cloudflare.com/workers/wrangler/configuration/#inheritable-keys). */
function workerName({ name, locales }: InitAnswers): string {
  return addressPart(name, locales[0]).slice(0, 63).replace(/-+$/, '') || 'publication'
}

const peopleFile = 'content/authors/README.md'

/** The example of a person, with what is said by language in those of the publication. */
function inLanguages(example: string, locales: readonly string[]): string {
  const texts = locales.map((locale) => `${locale}: "…"`).join(', ')
  return example.replaceAll(/^(role|bio): \{.*\}$/gm, `$1: { ${texts} }`)
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

async function filesOf(answers: InitAnswers): Promise<Map<string, string>> {
  const written = new Map<string, string>([['content/site.yaml', siteYaml(answers)]])
  const values = {
    name: answers.name,
    publisher: answers.publisher.name || answers.name,
    locales: answers.locales,
  }
  for (const locale of answers.locales)
    for (const [file, text] of await pagesIn(locale, values)) written.set(file, text)
  return written
}

/** What the repository says of itself from now on. */
function readme({ name, locales, taglines }: InitAnswers, words: Words): string {
  return `# ${name}

${taglines[locales[0] ?? ''] ?? ''}

\`\`\`sh
npm ci
npm run dev
npm run new -- "…"
npm run check
\`\`\`

${words('init.readme')}
`
}

function siteYaml({
  name,
  locales,
  taglines,
  publisher,
  url,
  timeZone,
  accent,
}: InitAnswers): string {
  return [
    '# yaml-language-server: $schema=../.vscode/schemas/site.schema.json',
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
    `# Topics that articles may name in \`tags\`, each with its word in every language: npx klartext topic adds one.`,
    'tags: {}',
    '',
    '# For the legal notice and for error reports.',
    stringify({ publisher }, { lineWidth: 0 }),
  ].join('\n')
}
