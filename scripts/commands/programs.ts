import { spawnSync } from 'node:child_process'

/** The first line that a program says of itself; undefined where it cannot be run. */
export function versionOf(program: string): string | undefined {
  const { error, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return error ? undefined : stdout.split('\n')[0] || program
}

/** Where a folder’s repository came from; undefined without git, a repository or a remote called “origin”. */
export function originOf(folder: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['remote', 'get-url', 'origin'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : undefined
}
