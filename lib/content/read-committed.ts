import { gitText, textsIn } from './git'

/** A text of `content/` as the last commit has it. */
export interface CommittedText {
  /** Path below the root. */
  file: string
  text: string
}

/**
 * The articles and pages that were changed or deleted since the commit before the last one, as they were there: what is
 * not committed yet and what was committed last. Nothing where there is no git, no earlier commit, or where the site was a
 * demonstration then, whose addresses are nobody's.
 */
export async function readCommitted(root: string): Promise<CommittedText[]> {
  const base = ((await gitText(root, 'rev-parse', '--verify', '--quiet', 'HEAD^')) ?? 'HEAD').trim()
  const site = (await gitText(root, 'show', `${base}:./content/site.yaml`)) ?? ''
  if (/^demo:[ \t]*true\b/m.test(site)) return []
  const places = ['content/posts/*.md', 'content/pages/*.md']
  const changed = await gitText(
    root,
    'diff',
    '--name-only',
    '--relative',
    '--no-renames',
    '--diff-filter=MD',
    '-z',
    base,
    '--',
    ...places,
  )
  const files = changed?.split('\0').filter(Boolean) ?? []
  const nameOf = (file: string) => `${base}:./${file}`
  const texts = await textsIn(root, files.map(nameOf))
  return files.flatMap((file) => {
    const text = texts.get(nameOf(file))
    return text === undefined ? [] : [{ file, text }]
  })
}
