import type { Site } from '@/lib/content/site'
import { attachmentFiles } from './attachments'
import { editorFiles } from './editor/files'
import { feedStyleFiles } from './feed/feed-style'
import { feedFiles } from './feed/feeds'
import { goneFiles } from './gone'
import { previewFiles } from './link-preview/previews'
import { llmsFiles } from './llms'
import { markdownFiles } from './markdown-version'
import { pictureFiles } from './pictures'
import { provenanceFiles } from './provenance'
import { redirectFiles } from './redirects'
import type { FileOptions, FilesOf, SiteFile } from './registry'
import { reviewFiles } from './reviews'
import { scriptFiles } from './scripts'
import { siteFiles } from './site-files'
import { sitemapFiles } from './sitemap'
import { sourceFiles } from './sources'
import { speculationFiles } from './speculation'
import { transparencyFiles } from './transparency-data'

/** The kinds of files besides pages; a new one is a module that is named here. */
const kinds: FilesOf[] = [
  attachmentFiles,
  editorFiles,
  feedFiles,
  feedStyleFiles,
  goneFiles,
  llmsFiles,
  markdownFiles,
  pictureFiles,
  previewFiles,
  provenanceFiles,
  redirectFiles,
  reviewFiles,
  scriptFiles,
  siteFiles,
  sitemapFiles,
  sourceFiles,
  speculationFiles,
  transparencyFiles,
]

/** Every address of a site that is no page, with what is served there. */
export function filesOf(site: Site, options: FileOptions): SiteFile[] {
  return kinds.flatMap((kind) => kind(site, options))
}
