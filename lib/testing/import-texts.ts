import { openSite } from '@/lib/import/open-site'
import { planImport } from '@/lib/import/plan'
import { collectNames, runImport } from '@/lib/import/run'
import { openTexts } from '@/lib/import/source'
import type { TagTable } from '@/lib/model/tags'

/** Imports a small site that is given as texts by path. */
export async function importTexts(
  texts: Record<string, string | Uint8Array>,
  given: {
    pairs?: [string, string][]
    tags?: TagTable
    folders?: string[]
    ownBasePath?: string
  } = {},
) {
  const tree = openTexts(texts)
  const site = await openSite(tree)
  const settings = {
    locales: ['de', 'en'],
    fallback: 'de',
    folders: [],
    pairs: [],
    ownBasePath: '',
    tags: {},
    today: '2026-11-26',
    ...given,
  }
  const plan = await planImport(tree, site, settings)
  const names = collectNames(given.tags ?? {})
  const files: Record<string, string> = {}
  const copies: Record<string, string> = {}
  const losses = [...plan.losses]
  const sourceWords = { de: ['Quellen', 'Quelle'], en: ['Sources', 'References'] }
  for await (const article of runImport(site, plan, { tags: {}, sourceWords, ...given }, names)) {
    files[article.place.target] = article.text
    for (const { from, to } of article.copies) copies[to] = from
    losses.push(...article.losses)
  }
  const told = losses.map(({ kind, file, line, detail }) => `${kind} ${file}:${line} ${detail}`)
  return {
    system: site.system,
    files,
    copies,
    losses: told,
    candidates: plan.candidates,
    series: Object.fromEntries(plan.series.titles),
    topics: Object.fromEntries(names.topics.added),
    authors: Object.fromEntries(names.authors),
  }
}

/** The text of an article’s only file, without its front matter. */
export async function importBody(
  body: string,
  around: Record<string, string> = { '_config.yml': 'lang: de' },
  file = '_posts/2025-06-15-x.md',
) {
  const fenced = `---\ntitle: Titel\n---\n\n${body}\n`
  const { files, losses } = await importTexts({ ...around, [file]: fenced })
  const text = Object.entries(files).find(([target]) => target.includes('-x'))?.[1] ?? ''
  return { body: text.replace(/^---\n[\s\S]*?\n---\n\n/, '').trimEnd(), losses }
}

/** A blog of Jekyll with what a text can point at. */
export const oldBlog = {
  '_config.yml': 'lang: de\ntitle: Blog\nurl: https://old.example\nbaseurl: /b\n',
  '_posts/2025-06-01-andere.md': '---\ntitle: Andere\n---\nText.\n',
  '_posts/2025-06-02-entwurf.md': '---\ntitle: E\ndraft: true\n---\nText.\n',
  'img/Bild 1.PNG': 'x',
  'img/klein.jpg': 'x',
  'files/A.pdf': 'x',
  'files/film.mp4': 'x',
}

/** What stands behind the excerpt of an article of that blog. */
export async function importRest(body: string) {
  const { body: text, losses } = await importBody(`Anfang.\n\n${body}`, oldBlog)
  return { text: text.replace(/^Anfang\.\n\n<!--more-->\n\n/, ''), losses }
}
