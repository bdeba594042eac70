import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TestPublication } from '../test-publication'
import { PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { hasStaleButtons, repositoryPage, withButtons, writeButtons } from './buttons'

const words = wordsOf('en')
const page = 'https://github.com/erika-beispiel/blatt'

it.each([
  ['git@github.com:erika-beispiel/blatt.git', page],
  ['https://github.com/erika-beispiel/blatt.git\n', page],
  ['https://token@github.com/erika-beispiel/blatt/', page],
  ['ssh://git@gitlab.com/gruppe/teil/blatt.git', 'https://gitlab.com/gruppe/teil/blatt'],
  ['/srv/git/blatt.git', undefined],
  ['https://example.org/github.com/a/b', undefined],
  ['https://github.com.example.org/a/b', undefined],
  ['https://github.com/a', undefined],
  ['https://github.com/a/b)](https://example.org', undefined],
  ['', undefined],
])('finds the page of the repository %s', (remote, expected) => {
  expect(repositoryPage(remote)).toBe(expected)
})

describe('buttons', () => {
  let publication: TestPublication

  beforeEach(() => {
    publication = new TestPublication({ 'README.md': '# Blatt\n\nMit $& und Text.\n' })
  })

  afterEach(() => publication.remove())

  it('writes them once, and those of another repository in their place', async () => {
    await writeButtons(
      publication.root,
      'https://github.com/other/name',
      new PlayedTerminal(),
      words,
    )
    expect(hasStaleButtons(publication.read('README.md'), page)).toBe(true)
    await writeButtons(publication.root, page, new PlayedTerminal(), words)
    const readme = publication.read('README.md')
    expect(readme).toMatch(/^# Blatt\n\nMit \$& und Text\.\n\n<!-- deploy buttons -->\n/)
    expect([...readme.matchAll(/\]\((https:[^)]+)\)$/gm)].map(([, link]) => link)).toEqual([
      'https://vercel.com/new/clone?repository-url=https%3A%2F%2Fgithub.com%2Ferika-beispiel%2Fblatt',
      `https://app.netlify.com/start/deploy?repository=${page}`,
      `https://deploy.workers.cloudflare.com/?url=${page}`,
    ])
    expect(hasStaleButtons(readme, page)).toBe(false)
  })

  it('waits for a repository that is known', () => {
    const waiting = withButtons('# Blatt\n', undefined)
    expect(waiting).not.toContain('vercel')
    expect([hasStaleButtons(waiting, page), hasStaleButtons('# Blatt\n', page)]).toEqual([
      true,
      false,
    ])
  })

  it.each([undefined, '/srv/git/blatt.git'])('writes none for %s', async (remote) => {
    const before = publication.read('README.md')
    await expect(
      writeButtons(publication.root, remote, new PlayedTerminal(), words),
    ).rejects.toThrow('--repository')
    expect(publication.read('README.md')).toBe(before)
  })
})
