import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { lazily } from '@/lib/cache/lazily'
import { bytesOfFile, keptBytes } from '@/lib/media/encode'
import { addressOfFile } from '@/lib/media/files'
import { answersOf, letEnd } from './answers'
import type { PictureJob, PictureResult } from './picture-worker'

/** Makes files of pictures in a process of its own. */
export interface PictureProcess {
  /** As of `lib/media/encode.ts`. */
  bytesOfFile: typeof bytesOfFile
  end(): void
}

/**
 * Encoders leave memory behind in pieces that nobody gives back, 190 MiB after thirty pictures, so that they run in a process
 * that ends. It is started for the first picture that is not kept.
 */
export function pictureProcess(): PictureProcess {
  let child: ChildProcess | undefined
  const started = lazily(() => {
    child = fork(fileURLToPath(new URL('picture-worker.mjs', import.meta.url)))
    return answersOf<PictureJob, PictureResult>(child, 'encodes pictures')
  })
  const underWay = new Map<string, Promise<PictureResult>>()
  return {
    async bytesOfFile(image, file, cache) {
      if (file.format === 'svg') return bytesOfFile(image, file, cache)
      const kept = keptBytes(image, file, cache)
      if (kept) return kept
      const path = addressOfFile(file)
      const making = underWay.get(path) ?? started()({ path, image, file, cache })
      underWay.set(path, making)
      const { error } = await making
      if (error !== undefined) throw new Error(error)
      return bytesOfFile(image, file, cache)
    },
    end: () => letEnd(child),
  }
}
