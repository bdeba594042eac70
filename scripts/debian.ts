import { spawnSync } from 'node:child_process'

/** Installs packages of Debian; tells whether it could: elsewhere, and for who may not, it cannot. */
export function installPackages(...packages: string[]): boolean {
  const words = ['install', '-y', '--no-install-recommends', ...packages]
  return succeeds('apt-get', ['update']) && succeeds('apt-get', words)
}

/** Runs a program without a word; tells whether it is there and did what it was asked for, within five minutes. */
export function succeeds(program: string, words: string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore', timeout: 300_000 }).status === 0
}
