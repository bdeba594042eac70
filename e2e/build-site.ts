import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fixtureDay } from './fixture-day'

/** Writes files of a site by their paths below its folder. */
export function writeSite(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), content)
  }
}

/**
 * Builds the site of a folder in a process of its own, as `npm run build` does.
 * @param words options of the command
 * @returns what it printed
 * @throws {Error} with all that it printed, where it fails
 */
export function buildSite(root: string, ...words: string[]): string {
  return runNode(['scripts/build.mjs', ...words], {
    NODE_ENV: 'production',
    KLARTEXT_ROOT: root,
    SOURCE_DATE_EPOCH: fixtureDay,
  })
}

/**
 * Runs a program of Node in the project's folder.
 * @returns what it printed
 * @throws {Error} with all that it printed, where it fails
 */
export function runNode(words: string[], values: Record<string, string>): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...values },
  })
  if (status !== 0) throw new Error(stdout + stderr)
  return stdout
}
