import type { Author } from '@/lib/model/author'
import { nearestName } from '@/lib/problems/nearest'
import { type Problem, warningAt } from '@/lib/problems/problem'
import type { Located } from '../yaml/located'

/** Models and who offers them, as people call them. */
const tools = [
  'Aleph Alpha',
  'Anthropic',
  'Bard',
  'ChatGPT',
  'Claude',
  'Copilot',
  'DALL-E',
  'DeepL',
  'DeepMind',
  'DeepSeek',
  'Gemini',
  'Gemma',
  'GPT',
  'Grok',
  'Hugging Face',
  'Le Chat',
  'Llama',
  'Midjourney',
  'Mistral',
  'Mixtral',
  'OpenAI',
  'Perplexity',
  'Qwen',
  'Stable Diffusion',
]

/** Words behind the name of a model, which make nobody of it; `o` is that of `4o`. */
const versions = new Set(
  'ai assistant bot flash haiku instruct ki large lite max medium mini nano o opus plus pro small sonnet turbo ultra'.split(
    ' ',
  ),
)

/** Tells a person whose name or id is near that of a model or its provider: only a person can answer for a text. */
export function toolPersonProblems({ id, name }: Author, located: Located): Problem[] {
  const found = [name, id].find((words) => nearestTool(words))
  if (found === undefined) return []
  const place = located.locate(['name'])
  return [
    warningAt(located.file, place, 'name', 'author-tool', { found, tool: nearestTool(found) }),
  ]
}

function nearestTool(name: string): string | undefined {
  const words = wordsOf(name)
  const known = new Map(tools.map((tool) => [wordsOf(tool).join(''), tool]))
  const bare = words.slice(0, words.findLastIndex((word) => !versions.has(word)) + 1)
  for (const letters of [words.join(''), bare.join('')]) {
    // A short name is near too many people’s.
    const near = letters.length < 6 ? letters : nearestName(letters, [...known.keys()], 1)
    const tool = near && known.get(near)
    if (tool) return tool
  }
  return undefined
}

/** Without accents and digits: `Chat-GPT 4` and `chatgpt` have the same letters. */
function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
}
