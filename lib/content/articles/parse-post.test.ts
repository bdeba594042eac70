import { expect, it } from 'vitest'
import { readVersion } from '@/lib/testing/version'

const context = {
  id: 'a',
  folderDate: '2026-11-23',
  locale: 'de' as const,
  authors: new Map(),
  unreadablePeople: new Set<string>(),
  today: '2026-11-23',
  strictReviews: false,
  imagePaths: new Set<string>(),
}

async function parse(title: string, description: string) {
  const text = `---\ntitle: ${title}\ndescription: ${description}\n---\n\nText.\n\n<!--more-->\n`
  return (await readVersion('content/posts/2026-11-23-a/de.md', text, context)).parsed?.post
}

it('sets title and description as the language has them', async () => {
  const typed = await parse('Was "Prüfung" heißt -- z. B. hier', "Wie geht's?")
  expect(typed?.title).toBe('Was „Prüfung“ heißt\u00a0– z.\u00a0B. hier')
  expect(typed?.description).toBe('Wie geht’s?')
})

it('sets the excerpt as the language has it', async () => {
  const text = '---\ntitle: T\n---\n\nEine "Sackgasse".\n\n<!--more-->\n'
  const { parsed } = await readVersion('content/posts/2026-11-23-a/de.md', text, context)
  expect(parsed?.post.excerpt).toBe('Eine „Sackgasse“.')
})

it.each([
  ['slug: index\n', 'a', '3:1 slug'],
  ['', 'index', '1:1 folder'],
])('refuses the address that hosts show for a folder (%j in %s)', async (fields, id, place) => {
  const text = `---\ntitle: T\n${fields}---\n\nText.\n\n<!--more-->\n`
  const { problems } = await readVersion(`content/posts/2026-11-23-${id}/de.md`, text, {
    ...context,
    id,
  })
  expect(problems.map((problem) => problem.slice(problem.indexOf('de.md:') + 6))).toContainEqual(
    expect.stringMatching(new RegExp(`^${place}: expected .* “index”$`)),
  )
})
