import type { Post } from '@/lib/model/post'

type Version = Pick<Post, 'file' | 'disclosure'>

/** The file that a version says to be translated from, whether it is there or not; undefined where it says nothing. */
export function originalFile({ file, disclosure }: Version): string | undefined {
  const { translatedFrom } = disclosure
  return translatedFrom ? file.replace(/[^/]+$/, `${translatedFrom}.md`) : undefined
}

/** What is known, by file, of what a version was translated from. */
export function ofOriginal<Known>(
  version: Version,
  byFile: ReadonlyMap<string, Known>,
): Known | undefined {
  const file = originalFile(version)
  return file === undefined ? undefined : byFile.get(file)
}
