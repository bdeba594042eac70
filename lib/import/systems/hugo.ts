import type { ForeignArticle, ForeignSite } from '../article'
import { coverFrom } from '../fields'
import { isLoss, type Loss } from '../losses'
import { isLanguage } from '../names'
import { asPath, fillPermalink } from '../permalinks'
import type { SourceTree } from '../source'
import { dayOf, isTrue, listOf, recordOf, saysFormulas, textOf } from '../values'
import { readArticle, readConfiguration, variablesOf } from './read-article'

const configuration = /^(config\/_default\/)?(hugo|config)\.(toml|ya?ml|json)$/

/** Whether a folder is a site of Hugo (https://gohugo.io/getting-started/directory-structure/). */
export function isHugo({ files }: SourceTree): boolean {
  return (
    files.some((file) => configuration.test(file)) &&
    files.some((file) => file.startsWith('content/'))
  )
}

/** What of the configuration decides where texts lie and are served. */
interface HugoSettings {
  /** Address of the site without its path; absent where it is not said. */
  url?: string
  /** Folder of texts and the language of those in it. */
  folders: { folder: string; locale?: string }[]
  defaultLocale: string
  inSubfolder: boolean
  permalinks: Record<string, unknown>
  ugly: boolean
}

/** Opens a site of Hugo: `name.<lang>.md`, `content/<lang>/`, a folder for each language, and page bundles. */
export async function openHugo(tree: SourceTree): Promise<ForeignSite> {
  const config = await readConfiguration(
    tree,
    tree.files.find((file) => configuration.test(file)),
  )
  const own = await readConfiguration(
    tree,
    tree.files.find((file) => /^config\/_default\/languages\./.test(file)),
  )
  const url = textOf(config.baseURL ?? config.baseurl)
  const address = url && URL.canParse(url) ? new URL(url) : undefined
  const settings = {
    ...settingsOf(config, { ...recordOf(config.languages), ...own }),
    url: address?.origin,
  }
  return {
    system: 'hugo',
    publicFolders: ['static', 'assets', ...settings.folders.map(({ folder }) => folder)],
    url: address?.origin,
    basePath: address?.pathname.replace(/\/$/, '') ?? '',
    locale: settings.defaultLocale,
    hasFormulas: saysFormulas(recordOf(config.params)) || passesFormulas(config),
    variables: variablesOf(config.params, 'param'),
    authors: {},
    attachments: new Map(),
    articles: () => readPages(tree, settings),
  }
}

/** https://gohugo.io/content-management/mathematics/ */
function passesFormulas({ markup }: Record<string, unknown>): boolean {
  const path = ['goldmark', 'extensions', 'passthrough']
  return isTrue(path.reduce((value, name) => recordOf(value[name]), recordOf(markup)).enable)
}

function settingsOf(
  config: Record<string, unknown>,
  languages: Record<string, unknown>,
): HugoSettings {
  const contentDir = textOf(config.contentDir) ?? 'content'
  const perLanguage = Object.entries(languages).flatMap(([locale, value]) => {
    const folder = textOf(recordOf(value).contentDir)
    return folder ? [{ folder: folder.replace(/\/$/, ''), locale: shortTag(locale) }] : []
  })
  const fallback = textOf(config.defaultContentLanguage) ?? textOf(config.languageCode) ?? 'en'
  return {
    folders: [...perLanguage, { folder: contentDir }],
    defaultLocale: shortTag(fallback),
    inSubfolder: config.defaultContentLanguageInSubdir === true,
    permalinks: patternsOf(config.permalinks),
    ugly: config.uglyURLs === true,
  }
}

function shortTag(tag: string): string {
  return tag.slice(0, 2).toLowerCase()
}

/** Patterns by section; newer versions hold them below `page`. */
function patternsOf(permalinks: unknown): Record<string, unknown> {
  const patterns = recordOf(permalinks)
  return { ...patterns, ...recordOf(patterns.page) }
}

async function* readPages(tree: SourceTree, settings: HugoSettings) {
  for (const file of tree.files) {
    const place = settings.folders.find(({ folder }) => file.startsWith(`${folder}/`))
    if (!place || /(^|\/)_index\b/.test(file) || isResource(tree, file)) continue
    const article = await readArticle(tree, file)
    if (article)
      yield isLoss(article) ? article : toPage(withBundleCover(article, tree), place, settings)
  }
}

/** Themes show a picture of such a name above the page that it lies beside: Hugo Blox `featured.jpg`, Blowfish `feature.png`. */
function withBundleCover(article: ForeignArticle, { files }: SourceTree): ForeignArticle {
  if (!/\/index(\.[a-z-]+)?\.\w+$/i.test(article.file) || coverFrom(article)) return article
  const folder = article.file.slice(0, article.file.lastIndexOf('/') + 1)
  const beside = files.find(
    (file) => file.startsWith(folder) && bundleCover.test(file.slice(folder.length)),
  )
  return beside
    ? { ...article, fields: { ...article.fields, cover: beside.slice(folder.length) } }
    : article
}

const bundleCover = /^(?:featured?|cover|thumbnail)[^/]*\.(?:png|jpe?g|webp|avif|gif|svg)$/i

/** A text beside the `index.md` of a leaf bundle belongs to that page. */
function isResource({ files }: SourceTree, file: string): boolean {
  const folder = file.slice(0, file.lastIndexOf('/'))
  if (/\/index(\.[a-z-]+)?\.\w+$/i.test(file)) return false
  return files.includes(`${folder}/index.md`)
}

function toPage(
  article: ForeignArticle,
  place: HugoSettings['folders'][number],
  settings: HugoSettings,
): ForeignArticle | Loss {
  const inside = article.file.slice(place.folder.length + 1)
  const [first = '', ...rest] = inside.split('/')
  const hasLanguage = !place.locale && isLanguage(first)
  const segments = hasLanguage ? rest : [first, ...rest]
  if (segments.length < 2)
    return { kind: 'page', file: article.file, line: 1, detail: article.name }
  const locale = article.locale ?? place.locale ?? (hasLanguage ? first : settings.defaultLocale)
  const address = addressOf(article, segments, settings)
  const isPrefixed = locale !== settings.defaultLocale || settings.inSubfolder
  const own = address && (isPrefixed ? `/${locale}${address}` : address)
  return {
    ...article,
    locale,
    addresses: [own, ...aliasesOf(article, settings, own)].flatMap((path) => path ?? []),
    draft: article.draft,
  }
}

function addressOf(
  { fields, name, day }: ForeignArticle,
  segments: string[],
  settings: HugoSettings,
) {
  const url = textOf(fields.url)
  if (url) return asPath(url)
  const isBundle = /^index\b/.test(segments.at(-1) ?? '')
  const folders = segments.slice(0, isBundle ? -2 : -1)
  const section = folders[0] ?? segments[0] ?? ''
  const slug = textOf(fields.slug) ?? name
  const written = segments.at(isBundle ? -2 : -1)?.replace(/(\.[a-z-]+)?\.\w+$/, '') ?? name
  const pattern = textOf(settings.permalinks[section])
  const values = { day: dayOf(fields.date) ?? day, name: written, slug, section, categories: [] }
  const title = textOf(fields.title)?.toLowerCase().replace(/\s+/g, '-') ?? slug
  const path = pattern
    ? fillPermalink(pattern, { ...values, title })
    : `/${[...folders, textOf(fields.slug) ?? written].join('/')}/`
  return settings.ugly ? path?.toLowerCase().replace(/\/$/, '.html') : path?.toLowerCase()
}

/**
 * `aliases` are paths of the site, or relative to the page (https://gohugo.io/content-management/urls/#aliases). A whole
 * address of another site stays as it is, which is no alias, so that it is told.
 */
function aliasesOf({ fields }: ForeignArticle, { url = unknownSite }: HugoSettings, own = '/') {
  const page = new URL(own, url)
  return listOf(fields.aliases).map((alias) => {
    if (!URL.canParse(alias, page)) return alias
    const { host, pathname, search } = new URL(alias, page)
    return host === page.host ? pathname + search : alias
  })
}

/** Stands for the address of a site that does not say it. */
const unknownSite = 'https://old.example'
