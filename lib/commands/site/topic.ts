import { isMap } from 'yaml'
import type { NewTopic } from '@/lib/import/topics'
import type { Locale } from '@/lib/model/locales'
import { addressPart } from '@/lib/model/slug'
import { readTag } from '@/lib/model/tags'
import { argument } from '../answers'
import { editYaml } from '../edit-yaml'
import type { Project } from '../project'
import { CommandError, type CommandResult, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges, readProjectFile } from '../write-files'

export interface TopicRequest {
  /** Canonical id, such as `law`; asked for where it is not given. */
  id?: string
  /** Words by language, as far as they are given. */
  names: Partial<Record<Locale, string>>
}

export const siteFile = 'content/site.yaml'

/** Adds a topic with its word in every language to `content/site.yaml`. */
export async function addTopic(
  project: Project,
  given: TopicRequest,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const check = (id: string) => idProblem(project, id, words)
  const call = 'npx klartext topic law'
  const wanted = { given: given.id, ask: 'topic.askId', call, check } as const
  const id = await argument(wanted, terminal, words)
  const topic: NewTopic = {}
  for (const locale of project.locales) {
    const name = given.names[locale] ?? (await askName(project, id, locale, terminal, words))
    const problem = nameProblem(project, name, locale, words)
    if (problem) throw new CommandError(problem)
    topic[locale] = addressPart(name, locale) ? name : { name, slug: id }
  }
  await writeTopics(project.root, new Map([[id, topic]]))
  terminal.say(words('topic.done', { id, file: siteFile }))
  return { data: { id, names: topic } }
}

function idProblem({ tags }: Project, id: string, words: Words): string | undefined {
  const proper = addressPart(id)
  if (proper !== id || !id) return words('topic.form', { id, proper: proper || 'law' })
  return Object.hasOwn(tags, id) ? words('topic.exists', { id }) : undefined
}

async function askName(
  project: Project,
  id: string,
  locale: Locale,
  terminal: Terminal,
  words: Words,
): Promise<string> {
  if (!terminal.canAsk) throw new CommandError(words('topic.noName', { locale }))
  const check = (answer: string) => nameProblem(project, answer, locale, words)
  return terminal.text({ message: words('topic.askName', { id, locale }), check })
}

function nameProblem(
  { tags }: Project,
  name: string,
  locale: Locale,
  words: Words,
): string | undefined {
  if (name.trim() === '') return words('answer.empty')
  const found = readTag(tags, name, locale)
  return 'id' in found ? words('topic.taken', { name, id: found.id }) : undefined
}

/** Adds topics to the table; comments and everything else in the file stay. */
export async function writeTopics(
  root: string,
  topics: ReadonlyMap<string, NewTopic>,
): Promise<void> {
  const before = await readProjectFile(root, siteFile)
  const after = editYaml(before, (document) => {
    const tags = document.get('tags')
    // `tags: {}`, as a new publication has it, would become one long line.
    if (isMap(tags) && tags.items.length === 0) tags.flow = false
    for (const [id, names] of topics) {
      const node = document.createNode(names, { flow: true })
      document.setIn(['tags', id], node)
    }
  })
  await applyChanges(root, { written: new Map([[siteFile, after]]) })
}
