import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Folders, type Renderer } from '@/lib/build/build'
import type { Group, Input, Question } from '@/lib/build/input'
import { fingerprint } from '@/lib/cache/fingerprint'

/** Addresses of what was made since the last build began. */
export const made: string[] = []

/** Renders a page as its model, and counts. */
export const renderer: Renderer = {
  async render(pages, _, store, done) {
    for (const page of pages) {
      made.push(page.path)
      const text = page.source.model
      done(page, store.put(`<p>${text}</p>`), [`'${text}'`])
    }
  },
}

/** A site of pages and files by address, and of a set of files. */
export interface Small {
  pages: Record<string, string>
  files: Record<string, string>
  set: Record<string, string>
  /** Articles by name: each has a page, and a file that names its text alone. */
  articles: Record<string, string>
}

/** What a build of such a site is given. */
export function inputOf({ pages, files, set, articles }: Small): Input {
  return {
    pages: Object.entries(pages).map(([name, text]) => ({
      path: name,
      read: () => ({ fingerprint: fingerprint(text), model: text }),
    })),
    files: [
      ...Object.entries(files).map(([name, text]) => ({
        path: name,
        read: () => ({ fingerprint: fingerprint(text), bytes: async () => makeBytes(name, text) }),
      })),
      {
        path: '/set/',
        read: () => ({
          fingerprint: fingerprint(set),
          files: async () =>
            new Map(Object.entries(set).map(([name, text]) => [name, makeBytes(name, text)])),
        }),
      },
    ],
    groups: Object.entries(articles).map(groupOf),
    shared: '',
    naming: (styles) => [
      {
        path: '/_headers',
        read: () => ({
          fingerprint: fingerprint(styles),
          bytes: async () => Buffer.from(styles.join()),
        }),
      },
    ],
  }
}

function groupOf([name, text]: [string, string]): Group {
  const read = (asked: Set<Question>) => {
    asked.add('text')
    return { fingerprint: fingerprint(text), model: text, bytes: async () => makeBytes(name, text) }
  }
  return {
    path: name,
    answersTo: (asked) => fingerprint(asked.includes('text') && text),
    pages: (asked) => [{ path: `/of/${name}`, read: () => read(asked) }],
    files: (asked) => [{ path: `/of/${name}.txt`, read: () => read(asked) }],
  }
}

function makeBytes(name: string, text: string): Buffer {
  if (text === 'broken') throw new Error('no room left')
  made.push(name)
  return Buffer.from(text)
}

/** A site of three pages, a file and a set of two. */
export function small(changes: Partial<Small> = {}): Small {
  return {
    pages: { '/': 'front', '/de/a': 'a', '/de/b': 'b' },
    files: { '/de/feed.xml': 'feed' },
    set: { '/set/1.bin': 'one', '/set/2.bin': 'two' },
    articles: {},
    ...changes,
  }
}

const roots: string[] = []

/** Folders of their own in the machine's temporary one. */
export function newFolders(): Folders {
  const root = mkdtempSync(path.join(tmpdir(), 'build-'))
  roots.push(root)
  return { out: path.join(root, 'out'), cache: path.join(root, 'cache') }
}

/** For `afterEach`. */
export function clearUp(): void {
  made.length = 0
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
}

/** The files below a folder, by path. */
export function contentOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const names = files.map((entry) => path.join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    names.map((name) => [path.relative(folder, name), readFileSync(name, 'utf8')]),
  )
}

/** Builds, and reads what stands in `out/` then. */
export async function buildAndRead(site: Small, folders: Folders, code = 'code') {
  made.length = 0
  await build(inputOf(site), folders, code, renderer)
  return contentOf(folders.out)
}
