import path from 'node:path'
import { addressPart } from '@/lib/model/slug'
import { type Problem, problemAt, startOfFile, warningAt } from '@/lib/problems/problem'
import { hasImpossibleDate, isSlug, properFolderName, readFolderName } from '../files/folder-name'
import { textEnding } from '../files/text-ending'

/**
 * Finds folders of articles and pages whose name makes no address or that hold no text, each once. What lies deeper is told
 * by itself.
 */
export function folderProblems(paths: readonly string[]): Problem[] {
  const folders = new Map<string, string[]>()
  for (const file of paths) {
    const [, folder = ''] = /^(content\/(?:posts|pages)\/[^/]+)\//.exec(file) ?? []
    if (folder) folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  return [...folders].flatMap(([folder, files]) => [
    ...(files.some((file) => path.posix.dirname(file) === folder)
      ? nameProblem(folder, files[0] ?? folder)
      : []),
    ...(files.some((file) => textEnding.test(file))
      ? []
      : [withoutText(folder, files[0] ?? folder)]),
  ])
}

function nameProblem(folder: string, file: string): Problem[] {
  const name = path.posix.basename(folder)
  if (folder.startsWith('content/pages/')) {
    const proper = addressPart(name)
    return isSlug(name) ? [] : [renamed(folder, file, 'place-page-folder', proper)]
  }
  if (readFolderName(name)) return []
  const code = hasImpossibleDate(name) ? 'place-folder-date' : 'place-folder'
  return [renamed(folder, file, code, properFolderName(name))]
}

function renamed(
  folder: string,
  file: string,
  code: 'place-folder' | 'place-folder-date' | 'place-page-folder',
  proper: string | undefined,
): Problem {
  const problem = problemAt(file, startOfFile, 'folder', code, {
    found: path.posix.basename(folder),
  })
  if (!proper) return problem
  const paste = `git mv ${shell(folder)} ${shell(`${path.posix.dirname(folder)}/${proper}`)}`
  return { ...problem, mended: proper, paste }
}

/** A name in single quotes where a shell would read it as something else. */
export function shell(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`
}

function withoutText(folder: string, file: string): Problem {
  return warningAt(file, startOfFile, 'folder', 'place-without-text', {
    found: path.posix.basename(folder),
  })
}
