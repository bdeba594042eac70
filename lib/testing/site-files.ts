import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** An article of a small site; what is absent its files do not hold. */
export interface ArticleState {
  day: string
  slug?: string
  body: string
  tag?: string
  draft?: boolean
  alias?: string
  correction?: string
  picture?: string
  isTranslated?: boolean
  /** Title of the translation. */
  germanTitle?: string
  isSigned?: boolean
  description?: string
  /** Which part of the one series it is. */
  part?: number
  /** Color of the picture at its head. */
  cover?: keyof typeof covers
  /** Title of its source, whose address is the same for all articles. */
  source?: string
}

/** A small site as it is at a time, and what it is built with. */
export interface SiteState {
  articles: Record<string, ArticleState>
  person: string
  title: string
  name: string
  tagline: string
  /** Address of the page about the site. */
  about: string
  /** What the last look at the articles' source found. */
  link: 'reachable' | 'gone'
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
    about: 'about',
    link: 'reachable',
    day: '2026-02-03',
    code: 'code',
  }
}

export function newArticle(): ArticleState {
  return { day: '2026-01-02', body: 'Text' }
}

/** Writes a site's `content/` into a folder, in place of what stands there. */
export function writeSite(root: string, site: SiteState): void {
  rmSync(path.join(root, 'content'), { recursive: true, force: true })
  for (const [file, text] of Object.entries(filesOfSite(site)))
    writeWithFolder(path.join(root, 'content', file), text)
}

/** Writes those files alone that are others than before, as an author does, and removes those that are gone. */
export function editSite(root: string, before: SiteState, now: SiteState): void {
  const files = filesOfSite(now)
  const known = filesOfSite(before)
  for (const file of Object.keys(known))
    if (!(file in files)) rmSync(path.join(root, 'content', file))
  for (const [file, text] of Object.entries(files))
    if (!known[file] || !Buffer.from(text).equals(Buffer.from(known[file])))
      writeWithFolder(path.join(root, 'content', file), text)
}

function writeWithFolder(file: string, text: string | Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function filesOfSite(site: SiteState): Record<string, string | Buffer> {
  const { articles, person, title, name, tagline, about, link } = site
  return {
    'site.yaml': [
      `name: ${name}`,
      'locales: [en, de]',
      `tagline: { en: ${tagline}, de: ${tagline} }`,
      'url: https://www.example.org',
      'timeZone: Europe/Berlin',
      'series: { walk: { en: A walk, de: Ein Weg } }',
      'tags: { ai: { en: AI, de: KI }, web: { en: Web, de: Web } }',
      `publisher: { name: ${person}, street: Beispielweg 1, city: Musterstadt, country: DE, email: a@example.org, phone: "0", responsible: ${person} }`,
    ].join('\n'),
    'messages/en.json': JSON.stringify({ archive: { title } }),
    'authors/erika.yaml': `name: ${person}\nkind: person\n`,
    'pages/about/en.md': `---\ntitle: About\nslug: ${about}\n---\n\nAbout.\n`,
    'link-health.json': JSON.stringify(healthOf(link)),
    ...Object.fromEntries(Object.keys(articles).flatMap((id) => articleFiles(site, id))),
  }
}

function healthOf(state: SiteState['link']) {
  const look = { address: sourceAddress, checked: '2026-01-20', state }
  return { version: 1, links: [state === 'gone' ? { ...look, goneSince: '2026-01-19' } : look] }
}

const sourceAddress = 'https://source.example.org/'

/** PNGs of 4 × 4 pixels, in base64. */
const covers = {
  red: 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAMAAACeL25MAAAAA1BMVEX/AAAZ4gk3AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAC0lEQVQI12NgwAQAABQAAeWGsEoAAAAASUVORK5CYII=',
  blue: 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAMAAACeL25MAAAAA1BMVEUAAP+KeNJXAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAC0lEQVQI12NgwAQAABQAAeWGsEoAAAAASUVORK5CYII=',
}

function articleFiles({ articles, day }: SiteState, id: string): [string, string | Buffer][] {
  const article = articles[id]
  if (!article) return []
  const { slug, body, tag, draft, alias, correction, picture, isTranslated, isSigned } = article
  const { description, part, cover, source, germanTitle = `Artikel ${id}` } = article
  const folder = `posts/${article.day}-${id}`
  const fields = [
    `title: Article ${id}`,
    ...(slug ? [`slug: ${slug}`] : []),
    ...(tag ? [`tags: [${tag}]`] : []),
    ...(draft ? ['draft: true'] : []),
    ...(alias ? [`aliases: [${alias}]`] : []),
    ...(correction ? [`corrections: [{ date: ${article.day}, text: ${correction} }]`] : []),
    ...(isSigned ? ['authors: [erika]'] : []),
    ...(description ? [`description: ${description}`] : []),
    ...(part ? [`series: { id: walk, part: ${part} }`] : []),
    ...(cover ? ['cover: { src: cover.png, alt: A color }'] : []),
    ...(source ? [`sources: [{ title: ${source}, url: "${sourceAddress}" }]`] : []),
    'ai: { use: generated }',
  ]
  const isPublic = ({ draft, day: from }: ArticleState) => !draft && from <= day
  const others = Object.entries(articles).filter(
    ([other, target]) => other !== id && isPublic(article) && isPublic(target),
  )
  const links = others.map(([other, target]) => `[${other}](../${target.day}-${other}/en.md)`)
  const pictures = [
    ...(picture ? ['![A square](square.svg)'] : []),
    ...(cover ? ['![A color](cover.png)'] : []),
  ]
  const text = [body, ...links, ...pictures].join('\n\n')
  return [
    [`${folder}/en.md`, `---\n${fields.join('\n')}\n---\n\n${text}\n`],
    ...(isTranslated ? [germanFile(folder, { id, title: germanTitle, body })] : []),
    ...(cover ? [coverFile(folder, cover)] : []),
    ...(picture ? [pictureFile(folder, picture)] : []),
  ]
}

function coverFile(folder: string, color: keyof typeof covers): [string, Buffer] {
  return [`${folder}/cover.png`, Buffer.from(covers[color], 'base64')]
}

function germanFile(
  folder: string,
  { id, title, body }: { id: string; title: string; body: string },
): [string, string] {
  const fields = `title: ${title}\nslug: artikel-${id}\nai: { use: translated, translation: { from: en } }`
  return [`${folder}/de.md`, `---\n${fields}\n---\n\n${body}\n`]
}

function pictureFile(folder: string, color: string): [string, string] {
  const shape = `<rect width="9" height="9" fill="${color}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9">${shape}</svg>`
  return [`${folder}/square.svg`, svg]
}
