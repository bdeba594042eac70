import { readFile } from 'node:fs/promises'
import type { Site } from '@/lib/content/site'
import { colors as theme } from '@/lib/model/colors'
import type { Post } from '@/lib/model/post'
import { type PreviewContent, postPreview, sitePreview } from '@/lib/pages/link-preview'
import { useShapes } from '@/lib/pages/mark-shapes'
import { rosetteOvals } from '@/lib/review/rosette'
import {
  type FileOptions,
  type FilesOf,
  type FilesOfVersion,
  fileOf,
  mediaTypes,
} from '../registry'
import { type PreviewFaces, previewFaces } from './faces'
import type { Contour } from './outline'
import { drawPreview, type PreviewFacts } from './picture'

/** The pictures for link previews of the site, one in every language. */
export const sitePreviewFiles: FilesOf = (site, options) =>
  site.locales.map((locale) => {
    const { preview, content } = sitePreview(site, locale)
    return fileOf(
      preview.path,
      mediaTypes.png,
      () => content,
      (inputs) => draw(inputs, site, options),
    )
  })

/** The picture for link previews of a version. */
export const previewFiles: FilesOfVersion = (site, post, options) => {
  const { preview, content } = postPreview(site, post)
  const type = content.cover ? mediaTypes.jpeg : mediaTypes.png
  return [
    fileOf(
      preview.path,
      type,
      () => content,
      (inputs) => draw(inputs, site, options, post),
    ),
  ]
}

async function draw(
  content: PreviewContent,
  site: Site,
  options: FileOptions,
  post?: Post,
): Promise<Uint8Array> {
  return drawPreview(await factsOf(content, site, post), facesFor(options))
}

/** Opened once for all pictures. */
const opened = new WeakMap<FileOptions, PreviewFaces>()

function facesFor(options: FileOptions): PreviewFaces {
  const faces = opened.get(options) ?? previewFaces(options.project, options.faces)
  opened.set(options, faces)
  return faces
}

/** So many that no chord lies a tenth of a pixel from its oval where it is drawn large. */
const corners = 64

function rosetteOf(hash: string): Contour[] {
  return rosetteOvals(hash, corners).map((points) => ({ points, closed: true }))
}

const colors = {
  ground: theme.ground[0],
  ink: theme.ink[0],
  soft: theme.soft[0],
  rule: theme.rule[0],
}

async function factsOf(
  { label, cover, rosette, accent, ...content }: PreviewContent,
  { images }: Pick<Site, 'images'>,
  post?: Post,
): Promise<PreviewFacts> {
  const image = cover === undefined ? undefined : images.get(post?.cover?.path ?? '')
  return {
    ...content,
    slug: post?.slug,
    label: label && { ...label, mark: useShapes[label.mark] },
    cover: image && (await readFile(image.onDisk)),
    rosette: rosette === undefined ? undefined : rosetteOf(rosette),
    colors: { ...colors, accent },
  }
}
