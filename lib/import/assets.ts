import path from 'node:path'
import { addressPart } from '@/lib/model/slug'

/** A file of the source and where it goes. */
export interface AssetCopy {
  from: string
  /** Path below the project. */
  to: string
}

/** The pictures and attachments that come along, each once a folder, under names that every host can serve. */
export class Assets {
  private readonly folders = new Map<string, Map<string, string>>()

  /** The name that a file of the source gets beside an article’s texts. */
  nameIn(folder: string, from: string): string {
    const names = this.folders.get(folder) ?? new Map<string, string>()
    this.folders.set(folder, names)
    const name = names.get(from) ?? freeName(from, new Set(names.values()))
    names.set(from, name)
    return name
  }

  /** What has to be copied into a folder. */
  copiesInto(folder: string): AssetCopy[] {
    const names = this.folders.get(folder) ?? new Map<string, string>()
    return [...names].map(([from, name]) => ({ from, to: `content/posts/${folder}/${name}` }))
  }
}

function freeName(from: string, taken: ReadonlySet<string>): string {
  const { name, ext } = path.posix.parse(from)
  const stem =
    name
      .split('.')
      .map((part) => addressPart(part))
      .filter(Boolean)
      .join('.') || 'file'
  // Devices of Windows, whatever the ending (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/.test(stem)
  for (let count = 1; ; count++) {
    const found = `${isDevice ? 'file-' : ''}${count === 1 ? stem : `${stem}-${count}`}${ext.toLowerCase()}`
    if (!taken.has(found)) return found
  }
}

/** Whether a file is a picture that an article can show. */
export function isPicture(file: string): boolean {
  return /\.(svg|png|jpe?g|webp|avif|gif)$/i.test(file)
}
