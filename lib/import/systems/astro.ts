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

/** Where articles lie in each of the two; the rest of a site of Starlight is its documentation. */
const places = {
  starlight: [/^src\/content\/docs\/(?:[a-z]{2}(?:-[a-z]+)?\/)?blog\//],
  astro: [/^src\/content\/(?!config\.)[^/]+\//, /^src\/pages\/.+\/(?=[^/]+\.mdx?$)/],
}

async function* readPosts(tree: SourceTree, system: 'starlight' | 'astro' | SystemId) {
  const patterns = system === 'starlight' ? places.starlight : places.astro
  for (const file of tree.files) {
    if (!patterns.some((pattern) => pattern.test(file)) || /(^|\/)_/.test(file)) continue
    const article = await readArticle(tree, file)
    if (article) yield isLoss(article) ? article : toPost(article)
  }
}

function toPost(article: ForeignArticle): ForeignArticle {
  const path = article.file
    .replace(/^src\/(content\/(docs\/)?|pages\/)/, '')
    .replace(/(\/index)?\.\w+$/, '')
  const locale = article.locale ?? localeOfFolder(article.file)
  const withoutLocale = path
    .split('/')
    .filter((segment) => !isLanguage(segment))
    .join('/')
  const slug = textOf(article.fields.slug)
  const address = slug ? `/${path.slice(0, path.lastIndexOf('/'))}/${slug}/` : `/${path}/`
  return {
    ...article,
    locale,
    pairKey: article.pairKey ?? `path ${withoutLocale}`,
    addresses: [address.toLowerCase()],
  }
}
