import { bytesOfFile } from '@/lib/media/encode'
import type { ImageFile } from '@/lib/media/files'
import type { Image } from '@/lib/model/image'
import { messageOf } from './settle'

/** A file to make of a picture and to keep in a folder. */
export interface PictureJob {
  path: string
  image: Image
  file: ImageFile
  cache: string
}

/** Says that it is kept, or why not. */
export interface PictureResult {
  path: string
  error?: string
}

process.on('message', async (job: PictureJob) => process.send?.(await make(job)))
process.on('disconnect', () => process.exit())

async function make({ path, image, file, cache }: PictureJob): Promise<PictureResult> {
  try {
    await bytesOfFile(image, file, cache)
    return { path }
  } catch (error) {
    return { path, error: messageOf(error) }
  }
}
