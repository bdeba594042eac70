import { execFileSync } from 'node:child_process'

const identity = ['user.name=Erika Beispiel', 'user.email=e@example.org', 'commit.gpgsign=false']

/** Runs git in a folder, as a person of its own. @throws {Error} where git refuses */
export function git(folder: string, ...given: string[]): void {
  const settings = identity.flatMap((setting) => ['-c', setting])
  execFileSync('git', [...settings, ...given], { cwd: folder, stdio: 'pipe' })
}

/** Commits all that a folder holds. */
export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', message)
}
