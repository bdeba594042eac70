import { statSync } from 'node:fs'
import type { Problem } from '@/lib/problems/problem'
import { type ContentFile, contentFiles, publicFiles } from './files'

/** All files of a publisher, and what is wrong with where they lie. */
export interface Listing {
  /** Stands for their folder, so that what is made of all files is known again where a process lists them again. */
  folder: object
  files: readonly ContentFile[]
  inPublic: readonly ContentFile[]
  problems: readonly Problem[]
}

/** Lists what lies in the `content/` and the `public/` below a folder. */
export function listSite(root: string): Listing {
  return { ...contentFiles(root), inPublic: publicFiles(root), folder: {} }
}

/** The files of a publisher as they were last seen: one that nobody has written since is the same object. */
export class KnownFiles {
  private readonly seen = new Map<string, { file: ContentFile; state: string }>()

  /** Looks at all files once: the listing, and one text that is another whenever a file is. What a dot hides does not count. */
  look(root: string): { listing: Listing; state: string } {
    const { files, inPublic, problems } = listSite(root)
    const known = files.map((file) => this.see(file))
    const knownInPublic = inPublic.map((file) => this.see(file))
    const counted = [...known, ...knownInPublic].filter(({ file }) => !/(?:^|\/)\./.test(file.path))
    return {
      listing: {
        folder: this,
        files: known.map(({ file }) => file),
        inPublic: knownInPublic.map(({ file }) => file),
        problems,
      },
      state: [
        ...counted.map(({ file, state }) => `${file.onDisk} ${state}`),
        ...problems.map(({ file }) => file),
      ].join('\n'),
    }
  }

  private see(file: ContentFile): { file: ContentFile; state: string } {
    const state = stateOf(file)
    const known = this.seen.get(file.onDisk)
    if (known?.state === state) return known
    const now = { file, state }
    this.seen.set(file.onDisk, now)
    return now
  }
}

/** The time of its last change, which no program can set, tells what was written over another of the same size and day. */
function stateOf({ onDisk }: ContentFile): string {
  const stats = statSync(onDisk, { throwIfNoEntry: false })
  return stats ? `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}` : ''
}
