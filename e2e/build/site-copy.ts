import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

const parts = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** A copy of the project that tests may change and build. It lies inside the project, whose packages it uses. */
export class SiteCopy {
  readonly folder: string

  constructor(name: string) {
    this.folder = path.resolve('.cache/copies', name)
  }

  /** Makes the copy anew. */
  create(): this {
    rmSync(this.folder, { recursive: true, force: true })
    for (const part of parts) cpSync(part, path.join(this.folder, part), { recursive: true })
    return this
  }

  write(file: string, text: string): void {
    const full = path.join(this.folder, file)
    mkdirSync(path.dirname(full), { recursive: true })
    writeFileSync(full, text)
  }

  /** @throws {Error} where the change changes nothing, since the test would then prove nothing */
  edit(file: string, change: (text: string) => string): void {
    const before = this.read(file)
    const after = change(before)
    if (after === before) throw new Error(`${file}: nothing was changed`)
    this.write(file, after)
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8')
  }

  /** Runs one of the project's commands there. */
  run(script: string, env: Record<string, string> = {}): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', ...env },
    })
    return { status, output: stdout + stderr }
  }

  /** @throws {Error} with all that the build printed, where it fails */
  build(env: Record<string, string> = {}): void {
    const { status, output } = this.run('build', env)
    if (status !== 0) throw new Error(output)
  }

  /** The finished files as text, compressed copies left out, by their path in `out/`. */
  finished(): Map<string, string> {
    const out = path.join(this.folder, 'out')
    const entries = readdirSync(out, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
    return new Map(files.map((file) => [path.relative(out, file), readPacked(file)]))
  }
}

/** The files of the search index are packed. */
function readPacked(file: string): string {
  const bytes = readFileSync(file)
  return (file.includes('.pf_') ? gunzipSync(bytes) : bytes).toString('latin1')
}
