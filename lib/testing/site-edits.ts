import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'

/** An article of a small site; what is absent its files do not hold. */
interface ArticleState {
  day: string
  slug?: string
  body: string
  tag?: string
  draft?: boolean
  alias?: string
  correction?: string
  picture?: string
  isTranslated?: boolean
  isSigned?: boolean
  changedSince?: string
}

/** A small site as it is at a time, and what it is built with. */
export interface SiteState {
  articles: Record<string, ArticleState>
  person: string
  title: string
  name: string
  tagline: string
  day: string
  code: string
}

/** A site before any edit. */
export function newSite(): SiteState {
  return {
    articles: { a: newArticle(), b: { ...newArticle(), isTranslated: true, tag: 'ai' } },
    person: 'Erika Beispiel',
    title: 'Archive',
    name: 'Example',
    tagline: 'An example',
    day: '2026-02-03',
    code: 'code',
  }
}

function newArticle(): ArticleState {
  return { day: '2026-01-02', body: 'Text' }
}

/** An edit: what it is called, and what it does to a site. */
export interface SiteEdit {
  name: string
  apply: (site: SiteState) => void
}

const ids = fc.constantFrom('a', 'b', 'c')
const words = fc.constantFrom('one', 'two')

function articleEdit<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  change: (article: ArticleState, value: Value) => void,
): fc.Arbitrary<SiteEdit> {
  return fc.tuple(ids, values).map(([id, value]) => ({
    name: `${name} ${id} ${String(value)}`,
    apply: ({ articles }) => {
      const article = articles[id]
      if (article) change(article, value)
    },
  }))
}

function siteEdit(
  field: Exclude<keyof SiteState, 'articles'>,
  ...values: string[]
): fc.Arbitrary<SiteEdit> {
  return fc.constantFrom(...values).map((value) => ({
    name: `${field} ${value}`,
    apply: (site) => {
      site[field] = value
    },
  }))
}

/** All that happens to a site, one edit at a time. */
export const anyEdit: fc.Arbitrary<SiteEdit> = fc.oneof(
  ids.map((id) => ({
    name: `add ${id}`,
    apply: ({ articles }: SiteState) => {
      articles[id] ??= newArticle()
    },
  })),
  ids.map((id) => ({
    name: `delete ${id}`,
    apply: ({ articles }: SiteState) => {
      delete articles[id]
    },
  })),
  articleEdit('change', words, (article, word) => {
    article.body = `Text ${word}.\n\n## Part ${word}\n\nMore.`
  }),
  articleEdit('rename', words, (article, word) => {
    article.alias = article.slug && `/en/posts/${article.slug}`
    article.slug = `${word}-${article.day}`
  }),
  articleEdit('retag', fc.constantFrom('ai', 'web', undefined), (article, tag) => {
    article.tag = tag
  }),
  articleEdit('translate', fc.boolean(), (article, isTranslated) => {
    article.isTranslated = isTranslated
  }),
  articleEdit('correct', fc.constantFrom('A figure.', undefined), (article, correction) => {
    article.correction = correction
  }),
  articleEdit('sign', fc.boolean(), (article, isSigned) => {
    article.isSigned = isSigned
  }),
  articleEdit('draft', fc.boolean(), (article, draft) => {
    article.draft = draft
  }),
  articleEdit(
    'move to another day',
    fc.constantFrom('2026-01-05', '2026-02-10'),
    (article, day) => {
      article.day = day
    },
  ),
  articleEdit('picture', fc.constantFrom('red', 'blue', undefined), (article, picture) => {
    article.picture = picture
  }),
  siteEdit('day', '2026-02-04', '2026-02-11'),
  siteEdit('person', 'Erika Beispiel', 'Erika Muster'),
  siteEdit('title', 'Archive', 'All articles'),
  siteEdit('name', 'Example', 'Another example'),
  siteEdit('tagline', 'An example', 'One more'),
  siteEdit('code', 'code', 'other code'),
)

/** Writes a site's `content/` into a folder, in place of what stands there. */
export function writeSite(root: string, site: SiteState): void {
  rmSync(path.join(root, 'content'), { recursive: true, force: true })
  for (const [file, text] of Object.entries(filesOfSite(site))) {
    const full = path.join(root, 'content', file)
    mkdirSync(path.dirname(full), { recursive: true })
    writeFileSync(full, text)
  }
}

function filesOfSite(site: SiteState): Record<string, string> {
  const { articles, person, title, name, tagline } = site
  return {
    'site.yaml': [
      `name: ${name}`,
      'locales: [en, de]',
      `tagline: { en: ${tagline}, de: ${tagline} }`,
      'url: https://www.example.org',
      'timeZone: Europe/Berlin',
      'tags: { ai: { en: AI, de: KI }, web: { en: Web, de: Web } }',
      `publisher: { name: ${person}, street: Beispielweg 1, city: Musterstadt, country: DE, email: a@example.org, phone: "0", responsible: ${person} }`,
    ].join('\n'),
    'messages/en.json': JSON.stringify({ archive: { title } }),
    'authors/erika.yaml': `name: ${person}\nkind: person\n`,
    'pages/about/en.md': '---\ntitle: About\n---\n\nAbout.\n',
    ...Object.fromEntries(Object.keys(articles).flatMap((id) => articleFiles(site, id))),
  }
}

function articleFiles({ articles, day }: SiteState, id: string): [string, string][] {
  const article = articles[id]
  if (!article) return []
  const { slug, body, tag, draft, alias, correction, picture, isTranslated, isSigned } = article
  const folder = `posts/${article.day}-${id}`
  const fields = [
    `title: Article ${id}`,
    ...(slug ? [`slug: ${slug}`] : []),
    ...(tag ? [`tags: [${tag}]`] : []),
    ...(draft ? ['draft: true'] : []),
    ...(alias ? [`aliases: [${alias}]`] : []),
    ...(correction ? [`corrections: [{ date: ${article.day}, text: ${correction} }]`] : []),
    ...(isSigned ? ['authors: [erika]'] : []),
    'ai: { use: generated }',
  ]
  const isPublic = ({ draft, day: from }: ArticleState) => !draft && from <= day
  const others = Object.entries(articles).filter(
    ([other, target]) => other !== id && isPublic(article) && isPublic(target),
  )
  const links = others.map(([other, target]) => `[${other}](../${target.day}-${other}/en.md)`)
  const text = [body, ...links, ...(picture ? ['![A square](square.svg)'] : [])].join('\n\n')
  return [
    [`${folder}/en.md`, `---\n${fields.join('\n')}\n---\n\n${text}\n`],
    ...(isTranslated ? [germanFile(folder, id, body)] : []),
    ...(picture ? [pictureFile(folder, picture)] : []),
  ]
}

function germanFile(folder: string, id: string, body: string): [string, string] {
  const fields = `title: Artikel ${id}\nslug: artikel-${id}\nai: { use: translated, translation: { from: en } }`
  return [`${folder}/de.md`, `---\n${fields}\n---\n\n${body}\n`]
}

function pictureFile(folder: string, color: string): [string, string] {
  const shape = `<rect width="9" height="9" fill="${color}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9">${shape}</svg>`
  return [`${folder}/square.svg`, svg]
}
