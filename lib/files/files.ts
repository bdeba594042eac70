import type { Site } from '@/lib/content/site'
import type { Post } from '@/lib/model/post'
import { attachmentFiles } from './attachments'
import { editorFiles } from './editor/files'
import { feedStyleFiles } from './feed/feed-style'
import { feedFiles } from './feed/feeds'
import { goneFiles } from './gone'
import { previewFiles, sitePreviewFiles } from './link-preview/previews'
import { llmsFiles } from './llms'
import { markdownFiles } from './markdown-version'
import { pictureFiles } from './pictures'
import { provenanceFiles, provenanceSchemaFiles } from './provenance'
import { redirectFiles } from './redirects'
import type { FileOptions, FilesOf, FilesOfVersion, SiteFile } from './registry'
import { reviewFiles, versionReviewFiles } from './reviews'
import { scriptFiles } from './scripts'
import { siteFiles } from './site-files'
import { sitemapFiles } from './sitemap'
import { sourceFiles } from './sources'
import { speculationFiles } from './speculation'
import { transparencyFiles } from './transparency-data'

/** The kinds of files besides pages; a new one is a module that is named here or below. */
const kinds: FilesOf[] = [
  attachmentFiles,
  editorFiles,
  feedFiles,
  feedStyleFiles,
  goneFiles,
  llmsFiles,
  pictureFiles,
  sitePreviewFiles,
  provenanceSchemaFiles,
  redirectFiles,
  reviewFiles,
  scriptFiles,
  siteFiles,
  sitemapFiles,
  speculationFiles,
  transparencyFiles,
]

/** The kinds of files that each version has. */
const versionKinds: FilesOfVersion[] = [
  markdownFiles,
  previewFiles,
  provenanceFiles,
  sourceFiles,
  versionReviewFiles,
]

/** The addresses of a site that are no pages and belong to no single version, with what is served there. */
export function commonFiles(site: Site, options: FileOptions): SiteFile[] {
  return kinds.flatMap((kind) => kind(site, options))
}

/** The same of a version. */
export function versionFiles(site: Site, post: Post, options: FileOptions): SiteFile[] {
  return versionKinds.flatMap((kind) => kind(site, post, options))
}
