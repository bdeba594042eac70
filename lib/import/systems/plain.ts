import type { ForeignArticle, ForeignSite } from '../article'
import { isLoss } from '../losses'
import { localeOfFolder } from '../names'
import type { SourceTree } from '../source'
import { readArticle } from './read-article'

/** Opens a folder of Markdown files that belongs to no system. Addresses are not known, unless a file names its own. */
export async function openPlain(tree: SourceTree): Promise<ForeignSite> {
  return {
    system: 'plain',
    publicFolders: ['', 'public', 'static'],
    basePath: '',
    variables: {},
    authors: {},
    attachments: new Map(),
    articles: () => readFiles(tree),
  }
}

async function* readFiles(tree: SourceTree) {
  for (const file of tree.files) {
    if (/(^|\/)(readme|license|changelog|contributing)(\.\w+)?$/i.test(file)) continue
    const article = await readArticle(tree, file)
    if (article) yield isLoss(article) ? article : withLocale(article)
  }
}

function withLocale(article: ForeignArticle): ForeignArticle {
  return { ...article, locale: article.locale ?? localeOfFolder(article.file) }
}
