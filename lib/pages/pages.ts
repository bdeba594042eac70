import { lazily } from '@/lib/cache/lazily'
import type { Edition, Site } from '@/lib/content/site'
import type { Post } from '@/lib/model/post'
import {
  archivePath,
  authorPath,
  feedsPath,
  indexPath,
  notFoundPath,
  pagePath,
  postPath,
  rootPath,
  searchPath,
  tagPath,
  tagsPath,
  transparencyPath,
  verifyPath,
  versionsPath,
} from '@/lib/urls'
import { archivePage } from './archive-page'
import { articlePage } from './article'
import { authorPage } from './author'
import { fixedPage } from './fixed-page'
import { anyNotFoundPage, languageChoicePage, notFoundPage } from './front-door'
import { indexPages } from './index-pages'
import { searchPage } from './search-page'
import { subscribePage } from './subscribe'
import { topicPages, topicsPage } from './topic-pages'
import { type Transparency, transparencyOf } from './transparency'
import { transparencyPage } from './transparency-page'
import { verifyPage } from './verify-page'
import { hasVersions, versionsPage } from './versions-page'

/** What any page of a site shows. */
export type AnyPageModel =
  | ReturnType<typeof articlePage>
  | ReturnType<typeof fixedPage>
  | ReturnType<typeof languageChoicePage>
  | ReturnType<typeof notFoundPage>
  | ReturnType<ReturnType<typeof indexPages>[number]>
  | ReturnType<ReturnType<typeof topicPages>[number]>
  | ReturnType<typeof topicsPage>
  | ReturnType<typeof archivePage>
  | ReturnType<typeof searchPage>
  | ReturnType<typeof subscribePage>
  | ReturnType<typeof authorPage>
  | ReturnType<typeof transparencyPage>
  | ReturnType<typeof verifyPage>
  | ReturnType<typeof versionsPage>

export type PageKind = AnyPageModel['kind']

/** The model of a page by its kind. */
export type PageModelOf<Kind extends PageKind> = Extract<AnyPageModel, { kind: Kind }>

/** An address with the function that makes what its page shows. */
type Listed = [path: string, model: () => AnyPageModel]

/** Every page of a site by its address. */
export function pagesOf(site: Site): Map<string, () => AnyPageModel> {
  const ofVersions = site.posts.flatMap((post) => versionPages(site, post))
  return new Map([...commonPages(site), ...ofVersions])
}

/**
 * The pages of a version. Whatever they show is asked of the site: a build notes it, and asks again the next time instead of
 * making their models.
 */
export function versionPages(site: Site, post: Post): Listed[] {
  const { locale, slug } = post
  const article: Listed = [postPath(locale, slug), () => articlePage(site, post)]
  if (!hasVersions(site, post)) return [article]
  return [article, [versionsPath(locale, slug), () => versionsPage(site, post)]]
}

/** The pages that belong to no single version. */
export function commonPages(site: Site): Listed[] {
  const counted = lazily(() => transparencyOf(site))
  return [
    [rootPath, () => languageChoicePage(site)],
    [notFoundPath(), () => anyNotFoundPage(site)],
    ...[...site.editions.values()].flatMap((edition) => editionPages(site, edition, counted)),
    ...site.pages.map(
      (page): Listed => [pagePath(page.locale, page.slug), () => fixedPage(site, page)],
    ),
  ]
}

function editionPages(
  site: Site,
  { locale, topics }: Edition,
  counted: () => Transparency,
): Listed[] {
  return [
    ...indexPages(site, locale, counted).map(
      (model, at): Listed => [indexPath(locale, at + 1), model],
    ),
    [archivePath(locale), () => archivePage(site, locale)],
    [searchPath(locale), () => searchPage(site, locale)],
    [tagsPath(locale), () => topicsPage(site, locale)],
    ...topics.flatMap((topic) =>
      topicPages(site, locale, topic).map(
        (model, at): Listed => [tagPath(locale, topic.slug, at + 1), model],
      ),
    ),
    [transparencyPath(locale), () => transparencyPage(site, locale, counted())],
    [verifyPath(locale), () => verifyPage(site, locale)],
    [notFoundPath(locale), () => notFoundPage(site, locale)],
    [feedsPath(locale), () => subscribePage(site, locale)],
    ...[...site.authors.values()].map(
      (author): Listed => [authorPath(locale, author.id), () => authorPage(site, locale, author)],
    ),
  ]
}
