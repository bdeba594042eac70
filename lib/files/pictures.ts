import { lookup } from 'mrmime'
import { bytesOfFile } from '@/lib/media/encode'
import { addressOfFile } from '@/lib/media/files'
import { type FilesOf, fileOf } from './registry'

/** The files that the texts of the site show or link to; pictures of drafts stay where they are. */
export const pictureFiles: FilesOf = (site, { cache, bytesOfFile: bytesOf = bytesOfFile }) =>
  [...site.shownFiles.values()].flat().map(({ image, file }) =>
    fileOf(
      addressOfFile(file),
      lookup(file.name) ?? 'application/octet-stream',
      () => ({ hash: image.hash, file }),
      () => bytesOf(image, file, cache),
    ),
  )
