import sharp from 'sharp'
import { type PreviewContent, postPreview, sitePreview } from '@/lib/pages/link-preview'
import { type FilesOf, fileOf, mediaTypes } from '../registry'
import { previewSvg } from './picture'

/** The pictures for link previews: of the site in every language, and of every version. */
export const previewFiles: FilesOf = (site) =>
  [
    ...site.locales.map((locale) => sitePreview(site, locale)),
    ...site.posts.map((post) => postPreview(site, post)),
  ].map(({ preview, content }) => fileOf(preview.path, mediaTypes.png, () => content, previewPng))

function previewPng(content: PreviewContent): Promise<Buffer> {
  return sharp(Buffer.from(previewSvg(content)))
    .png({ palette: true, effort: 8 })
    .toBuffer()
}
