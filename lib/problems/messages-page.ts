import { type ProblemCode, problemCodes, wordsOf } from './messages'

/** `docs/messages.md`: what each message of the check means and how to mend it, one entry for each code. */
export function messagesPage(): string {
  const entries = problemCodes.toSorted().map(entry)
  return `${[introduction, ...entries].join('\n\n')}\n`
}

const introduction = `# Messages of the check

\`npm run check\` looks at every file of \`content/\` and tells every problem in one run. Each message names file, line and
column, what was expected and what was found, and where it can, the line as it should be. An error stops a build; a
warning does not. \`--all\` shows every place, \`--errors\` leaves warnings out, \`--strict\` takes them for errors, \`--json\`
is for programs; on GitHub the messages stand on the lines of a pull request. Publishers whose first language is German
read German, all others English.

Each entry below is one kind of message, under the code that the report names it by.`

function entry(code: ProblemCode): string {
  const { title, expected, why, hint } = wordsOf(code, 'en')
  const german = wordsOf(code, 'de').title
  return [
    `## ${code}`,
    `**${literal(title)}** (${literal(german)})`,
    literal(why) + (hint ? ` ${literal(hint)}` : ''),
    `Expected: ${literal(expected)}.`,
  ].join('\n\n')
}

/** One of several wordings for a number or a choice. */
const wordings =
  /\{\w+, (?:plural|select),[^{}]*(?:\{(?:[^{}]|\{[^{}]*\})*\}[^{}]*)*?other \{((?:[^{}]|\{[^{}]*\})*)\}\}/g

/** A message as it is written in most cases, its values by name, safe in Markdown. */
function literal(message: string): string {
  return message
    .replaceAll(wordings, '$1')
    .replaceAll(/\{(\w+)(?:, number)?\}/g, '‹$1›')
    .replaceAll(/'([{}])'?/g, '$1')
    .replaceAll(/([\\`*_<>#[\]|])/g, '\\$1')
}
