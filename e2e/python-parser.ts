import { spawnSync } from 'node:child_process'

/** Debian's packages where they are not there yet; a parser of HTML is all that the verifier needs besides Python. */
export function installParser(): void {
  const found = spawnSync('/usr/bin/python3', ['-c', 'import html5lib'])
  if (found.status === 0) return
  spawnSync('apt-get', ['update'])
  spawnSync('apt-get', ['install', '-y', 'python3-html5lib', 'openssh-client'])
}
