import type { ForeignArticle, ForeignSite } from '../article'
import { isLoss } from '../losses'
import { readText, type SourceTree } from '../source'
import { dayOf, recordOf, textOf } from '../values'
import { namesOf } from './jekyll'
import { readArticle, readConfiguration } from './read-article'

const configuration = /^docusaurus\.config\.(js|cjs|mjs|ts)$/

/** Whether a tree has a configuration of Docusaurus. */
export function isDocusaurus({ files }: SourceTree): boolean {
  return files.some((file) => configuration.test(file))
}

/** Opens the blog of a site of Docusaurus and its translations (https://docusaurus.io/docs/blog, …/i18n/introduction). */
export async function openDocusaurus(tree: SourceTree): Promise<ForeignSite> {
  const config =
    (await readText(tree, tree.files.find((file) => configuration.test(file)) ?? '')) ?? ''
  const authors = await readConfiguration(
    tree,
    tree.files.find((file) => /^blog\/authors\.ya?ml$/.test(file)),
  )
  const tags = await readConfiguration(
    tree,
    tree.files.find((file) => /^blog\/tags\.ya?ml$/.test(file)),
  )
  const locale = setting(config, 'defaultLocale') ?? 'en'
  return {
    system: 'docusaurus',
    publicFolders: ['static'],
    url: setting(config, 'url')?.replace(/\/$/, ''),
    basePath: setting(config, 'baseUrl')?.replace(/\/$/, '') ?? '',
    locale,
    hasFormulas: config.includes('remark-math'),
    variables: {},
    authors: namesOf(authors),
    attachments: new Map(),
    articles: () => readPosts(tree, locale, labelsOf(tags)),
  }
}

/** The configuration is a program; what it says in so many words is enough, and nothing is run. */
function setting(config: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*:\\s*['"\`]([^'"\`]+)['"\`]`).exec(config)?.[1]
}

const translated = /^i18n\/([^/]+)\/docusaurus-plugin-content-blog(?:-[^/]+)?\//

/** Words of topics by their keys in `tags.yml` (https://docusaurus.io/docs/blog#tags-file). */
function labelsOf(tags: Record<string, unknown>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tags).flatMap(([key, value]) => {
      const label = textOf(recordOf(value).label)
      return label ? [[key, label] as const] : []
    }),
  )
}

async function* readPosts(
  tree: SourceTree,
  defaultLocale: string,
  labels: ReadonlyMap<string, string>,
) {
  for (const file of tree.files) {
    const folder = /^blog\//.exec(file)?.[0] ?? translated.exec(file)?.[0]
    if (!folder) continue
    const article = await readArticle(tree, file)
    const locale = translated.exec(file)?.[1] ?? defaultLocale
    if (article)
      yield isLoss(article)
        ? article
        : labelled(toPost(article, file.slice(folder.length), locale, defaultLocale), labels)
  }
}

function labelled(article: ForeignArticle, labels: ReadonlyMap<string, string>): ForeignArticle {
  const { tags } = article.fields
  if (!Array.isArray(tags)) return article
  const named = tags.map((tag) => (typeof tag === 'string' && labels.get(tag)) || tag)
  return { ...article, fields: { ...article.fields, tags: named } }
}

function toPost(
  article: ForeignArticle,
  inside: string,
  locale: string,
  defaultLocale: string,
): ForeignArticle {
  const slug = textOf(article.fields.slug)
  const day = article.day ?? dayOf(article.fields.date)
  const path =
    slug?.replace(/^\//, '') ?? [...(article.day?.split('-') ?? []), article.name].join('/')
  const prefix = locale === defaultLocale ? '' : `/${locale}`
  return {
    ...article,
    // Blogs of Docusaurus are MDX whatever the file’s ending says.
    format: article.format === 'html' ? 'html' : 'mdx',
    day,
    locale: locale.slice(0, 2),
    original: locale === defaultLocale ? undefined : `blog/${inside}`,
    pairKey: `path ${inside.replace(/\.mdx?$/, '')}`,
    addresses: [`${prefix}/blog/${path}`],
  }
}
