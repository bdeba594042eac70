import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { article, at, CheckedArticle, plainSite } from '@/lib/testing/checked-article'
import { readFolder } from '@/lib/testing/site'

let publication: CheckedArticle

beforeEach(() => {
  publication = new CheckedArticle()
})

afterEach(() => publication.remove())

describe('tags', () => {
  const tags = 'tags: { ai: { de: KI, en: AI }, law: { de: Recht, en: Law } }\n'

  it('refuses a tag that no table holds and names the nearest', async () => {
    publication.write({ 'content/site.yaml': plainSite + tags })
    expect(await publication.problemsOf(article(undefined, 'tags: [KI, Rechte]\n'))).toEqual([
      `${at(3, 12)} tags: expected a topic of content/site.yaml, found “Rechte”`,
    ])
  })

  it('suggests no topic that is far, and gives the line that would add it', async () => {
    publication.write({ 'content/site.yaml': plainSite + tags })
    publication.write({
      'content/posts/2026-01-02-x/de.md': article(
        undefined,
        'tags: [Suche, recht!, "C#", recth]\n',
      ),
    })
    const { problems } = await readFolder(publication.root)
    const told = problems.filter(({ code }) => code === 'unknown-topic')
    expect(told.map(({ mended, paste }) => mended ?? paste)).toEqual([
      '  suche: { de: Suche }',
      'tags: [Suche, recht, "C#", recth]',
      '  c: { de: "C#" }',
      'tags: [Suche, recht!, "C#", recht]',
    ])
  })

  it('refuses two topics with one word', async () => {
    publication.write({ 'content/site.yaml': `${plainSite}${tags.replace('Law', 'AI')}` })
    expect(await publication.problemsOf(article())).toEqual([
      'content/site.yaml:7:51 tags.law.en: expected a word of its own, found that of ai',
    ])
  })

  it('gives a version without tags those of a published sibling, never of a draft', async () => {
    publication.write({ 'content/site.yaml': plainSite + tags })
    publication.write({
      'content/posts/2026-01-02-x/en.md': article(undefined, 'tags: [law, AI, ai]\n'),
    })
    publication.write({
      'content/posts/2026-01-03-y/en.md': article(undefined, 'draft: true\ntags: [law]\n'),
    })
    publication.write({ 'content/posts/2026-01-03-y/de.md': article() })
    expect(await publication.problemsOf(article())).toEqual([])
    const { posts } = await readFolder(publication.root)
    const tagsOf = (id: string) =>
      posts.find(({ post }) => post.id === id && post.locale === 'de')?.post.tags
    expect(tagsOf('x')).toEqual(['law', 'ai'])
    expect(tagsOf('y')).toEqual([])
  })
})
