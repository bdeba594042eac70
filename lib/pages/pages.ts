import { lazily } from '@/lib/cache/lazily'
import type { Site } from '@/lib/content/site'
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
import { articlePage } from './article'
import { authorPage } from './author'
import { fixedPage } from './fixed-page'
import { anyNotFoundPage, languageChoicePage, notFoundPage } from './front-door'
import { archivePage, indexPages, topicPages, topicsPage } from './lists'
import { searchPage } from './search-page'
import { subscribePage } from './subscribe'
import { transparencyOf } from './transparency'
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

/** Every page of a site by its address, with the function that makes what it shows. */
export function pagesOf(site: Site): Map<string, () => AnyPageModel> {
  const counted = lazily(() => transparencyOf(site))
  const pages: [path: string, model: () => AnyPageModel][] = [
    [rootPath, () => languageChoicePage(site)],
    [notFoundPath(), () => anyNotFoundPage(site)],
    ...[...site.editions.values()].flatMap(({ locale, topics }): typeof pages => [
      ...indexPages(site, locale, counted).map((model, at): (typeof pages)[number] => [
        indexPath(locale, at + 1),
        model,
      ]),
      [archivePath(locale), () => archivePage(site, locale)],
      [searchPath(locale), () => searchPage(site, locale)],
      [tagsPath(locale), () => topicsPage(site, locale)],
      ...topics.flatMap((topic) =>
        topicPages(site, locale, topic).map((model, at): (typeof pages)[number] => [
          tagPath(locale, topic.slug, at + 1),
          model,
        ]),
      ),
      [transparencyPath(locale), () => transparencyPage(site, locale, counted())],
      [verifyPath(locale), () => verifyPage(site, locale)],
      [notFoundPath(locale), () => notFoundPage(site, locale)],
      [feedsPath(locale), () => subscribePage(site, locale)],
      ...[...site.authors.values()].map((author): (typeof pages)[number] => [
        authorPath(locale, author.id),
        () => authorPage(site, locale, author),
      ]),
    ]),
    ...site.posts.map((post): (typeof pages)[number] => [
      postPath(post.locale, post.slug),
      () => articlePage(site, post),
    ]),
    ...site.posts
      .filter((post) => hasVersions(site, post))
      .map((post): (typeof pages)[number] => [
        versionsPath(post.locale, post.slug),
        () => versionsPage(site, post),
      ]),
    ...site.pages.map((page): (typeof pages)[number] => [
      pagePath(page.locale, page.slug),
      () => fixedPage(site, page),
    ]),
  ]
  return new Map(pages)
}
