import type { ForeignArticle, ForeignSite, SystemId } from '../article'
import { isLoss } from '../losses'
import { isLanguage, localeOfFolder } from '../names'
import { readText, type SourceTree } from '../source'
import { textOf } from '../values'
import { readArticle, readConfiguration } from './read-article'

const configuration = /^astro\.config\.(js|cjs|mjs|ts|mts)$/

/** Whether a tree has a configuration of Astro. */
export function isAstro({ files }: SourceTree): boolean {
  return files.some((file) => configuration.test(file))
}

/** Opens a blog of Astro (`src/content/<collection>/`, `src/pages/…/*.md`), or the one of a site of Starlight. */
export async function openAstro(tree: SourceTree): Promise<ForeignSite> {
  const config =
    (await readText(tree, tree.files.find((file) => configuration.test(file)) ?? '')) ?? ''
  const system: SystemId = config.includes('starlight') ? 'starlight' : 'astro'
  const locale = setting(config, 'defaultLocale')
  return {
    system,
    publicFolders: ['public', 'src', ''],
    url: setting(config, 'site')?.replace(/\/$/, ''),
    basePath: setting(config, 'base')?.replace(/\/$/, '') ?? '',
    locale: locale === 'root' ? rootLocale(config) : locale,
    hasFormulas: config.includes('remark-math'),
    variables: {},
    authors: { ...authorsIn(config), ...(await collectedAuthors(tree)) },
    attachments: new Map(),
    articles: () => readPosts(tree, system),
  }
}

function setting(config: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*:\\s*['"\`]([^'"\`]+)['"\`]`).exec(config)?.[1]
}

/** Names that the blog’s settings give to authors: `erika: { name: 'Erika Beispiel' }`. */
function authorsIn(config: string): Record<string, string> {
  const named = config.matchAll(/\b([\w-]+)['"]?\s*:\s*\{\s*name\s*:\s*(['"])(.+?)\2/g)
  return Object.fromEntries([...named].map(([, id = '', , name = '']) => [id, name]))
}

/** Names in a collection of data, `src/content/authors/<id>.json` (https://docs.astro.build/en/guides/content-collections/). */
async function collectedAuthors(tree: SourceTree): Promise<Record<string, string>> {
  const named: Record<string, string> = {}
  for (const file of tree.files) {
    const [, id] = /^src\/(?:content|data)\/authors\/([^/]+)\.(?:json|ya?ml|toml)$/.exec(file) ?? []
    const name = id && textOf((await readConfiguration(tree, file)).name)
    if (name) named[id] = name
  }
  return named
}

/** Starlight’s `root: { label: 'English', lang: 'en' }`. */
function rootLocale(config: string): string | undefined {
  return /\broot\s*:\s*\{[^}]*\blang\s*:\s*['"]([a-z]{2})/.exec(config)?.[1]
}

/** What decides where texts lie and where they are served. */
interface Layout {
  system: SystemId
  /** Folders of collections; the last part of each is the collection’s name. */
  folders: string[]
  /** Names of the pages that show one article of a collection: `src/pages/posts/[...slug].astro`. */
  routes: string[]
}

/** Starlight’s articles are in one place; the rest of such a site is its documentation. */
const starlightBlog = /^src\/content\/docs\/(?=(?:[a-z]{2}(?:-[a-z]+)?\/)?blog\/)/
const ownPage = /^src\/pages\/(?=.+\/[^/]+\.mdx?$)/
const usualCollection = /^src\/content\/(?=(?!config\.)[^/]+\/)/

async function layoutOf(tree: SourceTree, system: SystemId): Promise<Layout> {
  const config = await readText(
    tree,
    tree.files.find((file) => /^src\/content(?:\/|\.)config\.[mc]?[jt]s$/.test(file)) ?? '',
  )
  // A loader’s base (https://docs.astro.build/en/reference/content-loader-reference/#glob-loader), or a constant for it.
  const named = (config ?? '').matchAll(
    /(?:\bbase\s*:|_(?:PATH|DIR|BASE|FOLDER)\s*=)\s*(["'`])(?:\.?\/)?([^"'`$]+?)\/?\1/g,
  )
  const routes = tree.files.flatMap(
    (file) =>
      /^src\/pages\/(?:.*\/)?([\w-]+)\/\[(?:\.\.\.)?\w+\](?:\/index)?\.astro$/.exec(file)?.[1] ??
      [],
  )
  return {
    system,
    folders: [...named].flatMap(([, , folder]) => folder ?? []),
    routes: routes.filter(
      (name) => !/^(?:tags?|categor(?:y|ies)|authors?|page|topics?)$/.test(name),
    ),
  }
}

async function* readPosts(tree: SourceTree, system: SystemId) {
  const layout = await layoutOf(tree, system)
  for (const file of tree.files) {
    const path = /(^|\/)_/.test(file) ? undefined : pathWithin(file, layout)
    const article = path && (await readArticle(tree, file))
    if (article) yield isLoss(article) ? article : toPost(article, path, layout)
  }
}

/** The path that begins with the collection’s name; undefined for what is no article. */
function pathWithin(file: string, { system, folders }: Layout): string | undefined {
  if (system === 'starlight')
    return starlightBlog.test(file) ? file.replace(starlightBlog, '') : undefined
  const folder = folders.find((known) => file.startsWith(`${known}/`))
  if (folder) return file.slice(folder.lastIndexOf('/') + 1)
  const start = [usualCollection, ownPage].find((pattern) => pattern.test(file))
  return start && file.replace(start, '')
}

function toPost(article: ForeignArticle, written: string, layout: Layout): ForeignArticle {
  const path = written.replace(/(\/index)?\.\w+$/, '')
  const withoutLocale = path
    .split('/')
    .filter((segment) => !isLanguage(segment))
    .join('/')
  return {
    ...article,
    locale: article.locale ?? localeOfFolder(article.file),
    pairKey: article.pairKey ?? `path ${withoutLocale}`,
    addresses: [addressOf(article, path, layout).toLowerCase()],
  }
}

function addressOf(
  { fields, file }: ForeignArticle,
  path: string,
  { system, routes }: Layout,
): string {
  const slug = textOf(fields.slug)?.replace(/^\/|\/$/g, '')
  if (slug && system === 'starlight') return `/${slug}/`
  const [collection = '', ...rest] = path.split('/')
  const [route = collection, ...others] = routes
  const isOther = !ownPage.test(file) && others.length === 0 && !routes.includes(collection)
  const within = slug?.includes('/') ? [slug] : [...rest.slice(0, -1), slug ?? rest.at(-1) ?? '']
  return `/${[isOther ? route : collection, ...within].join('/')}/`
}
