import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { nextFolder, swap } from '@/lib/build/swap'
import { mountFile } from '@/lib/hosting/mount'
import { basePathOf } from '@/lib/urls'
import { CommandError, type CommandResult, type Terminal } from '../terminal'
import type { Words } from '../words'

export interface Mounting {
  /** Folder of the finished site. */
  out: string
  /** Folder that the copy is written to; what an earlier copy left there is replaced. */
  target: string
  /** Address of the site in its configuration, whose path is the one that the host serves it below; empty for none. */
  url: string
}

/**
 * Writes the finished site into a folder as a host needs it that serves it below a path, such as GitHub Pages.
 * @throws {CommandError} without an address: a copy that is guessed to be at the root is broken below a path
 */
export async function mountSite(
  { out, target, url }: Mounting,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  if (!url) throw new CommandError(words('mount.noAddress'))
  const basePath = basePathOf(url)
  const files = await filesBelow(out)
  if (files.length === 0) throw new CommandError(words('mount.nothing'))
  if (!(await isFree(target, out))) throw new CommandError(words('mount.taken', { target }))
  const unfinished = nextFolder(target)
  await rm(unfinished, { recursive: true, force: true })
  for (const file of files) await mount(file, { out, target: unfinished, basePath })
  await swap(target)
  terminal.say(words('mount.done', { target, count: files.length, path: basePath || '/' }))
  return { data: { target, basePath, files: files.length } }
}

/** All files, hidden ones such as `.well-known/` among them; none where there is no folder. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

/** Whether nothing is lost where a folder is replaced: it is empty or holds a copy of a site, and `out` is another one. */
async function isFree(target: string, out: string): Promise<boolean> {
  if (isWithin(target, out) || isWithin(out, target)) return false
  if (!existsSync(target)) return true
  const names = await readdir(target).catch(() => undefined)
  return names !== undefined && (names.length === 0 || names.includes('404.html'))
}

function isWithin(inner: string, outer: string): boolean {
  return `${path.resolve(inner)}${path.sep}`.startsWith(`${path.resolve(outer)}${path.sep}`)
}

interface Place {
  out: string
  target: string
  basePath: string
}

async function mount(file: string, { out, target, basePath }: Place): Promise<void> {
  const [from, to] = [path.join(out, file), path.join(target, file)]
  const address = `/${file.split(path.sep).join('/')}`
  await mkdir(path.dirname(to), { recursive: true })
  const isText = /\.(html|xml|json|webmanifest)$|^_(headers|redirects)$/.test(file)
  const text = isText ? mountFile(address, await readFile(from, 'utf8'), basePath) : undefined
  if (text === undefined) await copyFile(from, to)
  else await writeFile(to, text)
}
