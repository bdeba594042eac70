import type { ForeignArticle, ForeignSite } from '../article'
import { isLoss, type Loss } from '../losses'
import { localeOfFolder } from '../names'
import { asPath, fillPermalink, jekyllPattern } from '../permalinks'
import type { SourceTree } from '../source'
import { dayOf, listOf, recordOf, saysFormulas, textOf } from '../values'
import { readArticle, readConfiguration, variablesOf } from './read-article'

const configurations = ['_config.yml', '_config.yaml', '_config.toml']

/** Whether a folder is a site of Jekyll (https://jekyllrb.com/docs/structure/). */
export function isJekyll({ files }: SourceTree): boolean {
  return configurations.some((name) => files.includes(name)) || files.some(isPost)
}

function isPost(file: string): boolean {
  return /(^|\/)_(posts|drafts)\//.test(file)
}

/** Opens a site of Jekyll: `_posts/`, also below folders of categories and with folders of languages, and `_drafts/`. */
export async function openJekyll(tree: SourceTree): Promise<ForeignSite> {
  const config = await readConfiguration(tree, configurations.find(tree.has))
  const authors = await readConfiguration(
    tree,
    ['_data/authors.yml', '_data/authors.yaml'].find(tree.has),
  )
  return {
    system: 'jekyll',
    publicFolders: [''],
    url: urlOf(config),
    basePath: textOf(config.baseurl)?.replace(/\/$/, '') ?? '',
    locale: textOf(config.lang ?? config.locale ?? config.default_lang)
      ?.slice(0, 2)
      .toLowerCase(),
    hasFormulas: saysFormulas(config),
    variables: variablesOf(config, 'site'),
    authors: namesOf(authors),
    attachments: new Map(),
    articles: () => readPosts(tree, config),
  }
}

function urlOf({ url }: Record<string, unknown>): string | undefined {
  return textOf(url)?.replace(/\/$/, '')
}

/** The names in a file of authors: `id: { name: … }` or `id: Name`. */
export function namesOf(authors: Record<string, unknown>): Record<string, string> {
  const names = Object.entries(authors).flatMap(([id, value]) => {
    const name = textOf(value) ?? textOf(recordOf(value).name)
    return name ? [[id, name] as const] : []
  })
  return Object.fromEntries(names)
}

async function* readPosts(tree: SourceTree, config: Record<string, unknown>) {
  for (const file of tree.files.filter(isPost)) {
    const article = await readArticle(tree, file)
    if (article) yield isLoss(article) ? article : toPost(article, config)
  }
}

function toPost(article: ForeignArticle, config: Record<string, unknown>): ForeignArticle | Loss {
  const { file, fields } = article
  const inside = file.replace(/^.*?_(posts|drafts)\//, '')
  const categories = categoriesOf(article)
  const day = dayOf(fields.date) ?? article.day
  const slug = textOf(fields.slug) ?? article.name
  const values = { day, name: article.name, slug, title: slug, categories }
  const pattern = jekyllPattern(textOf(fields.permalink) ?? textOf(config.permalink) ?? 'date')
  return {
    ...article,
    locale: article.locale ?? localeOfFolder(inside),
    // Chirpy’s (https://chirpy.cotes.page/posts/write-a-new-post/#resource-path).
    pictureFolder: textOf(fields.media_subpath ?? fields.img_path)?.replace(/^\//, ''),
    draft: article.draft || /(^|\/)_drafts\//.test(file),
    addresses: [
      fillPermalink(pattern, values),
      ...listOf(fields.redirect_from).map((path) => asPath(path, urlOf(config)) ?? path),
    ].flatMap((address) => address ?? []),
  }
}

/** Categories of the folders above `_posts`, then those of the file. */
function categoriesOf({ file, fields }: ForeignArticle): string[] {
  const folders =
    file
      .split(/\/?_(?:posts|drafts)\//)[0]
      ?.split('/')
      .filter(Boolean) ?? []
  const single = textOf(fields.category)
  return [...new Set([...folders, ...(single ? [single] : listOf(fields.categories))])]
}
