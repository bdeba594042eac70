import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { filesAt, fingerprint, fingerprintFiles } from '@/lib/cache/fingerprint'
import type { FileSet } from './input'
import { environmentWith } from './settings'

const dist = '.next'

/** The compiled module of a route. */
interface Module {
  route: string
  /** What matches the addresses of a route with parameters. */
  pattern?: string
  /** Absolute path. */
  file: string
}

/** In the order in which they are to be tried. */
export type Modules = readonly Module[]

/** The file that renders the page at an address. */
export function moduleAt(modules: Modules, address: string): string | undefined {
  return modules.find(({ route, pattern }) =>
    pattern ? new RegExp(pattern).test(address) : route === address,
  )?.file
}

/**
 * Compiles the code of all pages with Next.js, unless that was done with the very same code and nothing was changed
 * since. Renders nothing and checks no types.
 * @param root folder of the project
 * @param code fingerprint of all code
 * @throws {Error} with all that Next.js printed, where the code does not compile
 */
export async function compile(root: string, code: string): Promise<Modules> {
  const record = path.join(root, dist, 'compiled')
  // The compiled code holds absolute paths.
  const recorded = () => fingerprint(code, root, fingerprintDist(root))
  if (readText(record) !== recorded()) {
    await runNext(root)
    writeFileSync(record, recorded())
  }
  const modules: Module[] = JSON.parse(readText(path.join(root, dist, 'modules.json')))
  return modules.map((module) => ({ ...module, file: path.join(root, dist, module.file) }))
}

/** What style sheets refer to, such as faces. */
export function compiledMedia(root: string, compiled: () => Promise<unknown>): FileSet {
  const folder = 'static/media'
  return {
    path: `/_next/${folder}/`,
    read: () => ({
      fingerprint: 'compiled',
      async files() {
        await compiled()
        const files = filesAt(path.join(root, dist), folder)
        return new Map(
          files.map((file) => [`/_next/${file}`, readFileSync(path.join(root, dist, file))]),
        )
      },
    }),
  }
}

/** Caches, records of the run and what `next dev` writes. */
const notCompiled = /^(cache|compiled|dev|diagnostics|lock|trace.*|turbopack|types)$/

function fingerprintDist(root: string): string {
  const folder = path.join(root, dist)
  try {
    return fingerprintFiles(
      folder,
      readdirSync(folder).filter((name) => !notCompiled.test(name)),
    )
  } catch {
    return ''
  }
}

function runNext(root: string): Promise<void> {
  const program = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(
    process.execPath,
    [program, 'build', '--experimental-build-mode', 'compile'],
    {
      cwd: root,
      env: environmentWith({
        NEXT_TELEMETRY_DISABLED: '1',
        NEXT_ADAPTER_PATH: path.join(root, 'lib/build/next-adapter.mjs'),
      }),
    },
  )
  let printed = ''
  child.stdout.on('data', (text) => (printed += text))
  child.stderr.on('data', (text) => (printed += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(printed))))
  })
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
