import { installPackages, succeeds } from './debian'

/* Gets the programs that tests start besides Node and a browser, where they are not there. */

/** Each with how to see that it is there, and the package of Debian that has it. */
const programs: [name: string, look: [string, string[]], debian: string][] = [
  ['git', ['git', ['--version']], 'git'],
  ['ssh-keygen', ['sh', ['-c', 'command -v ssh-keygen']], 'openssh-client'],
  // Of the system, as the verifier of outsiders is written for it, whatever other Python is in use here.
  ['html5lib of Python', ['/usr/bin/python3', ['-c', 'import html5lib']], 'python3-html5lib'],
]

const missing = () => programs.filter(([, [program, words]]) => !succeeds(program, words))

const wanted = missing().map(([, , debian]) => debian)
if (wanted.length > 0) installPackages(...wanted)
for (const [name, , debian] of missing()) {
  console.error(`no ${name}: install it by hand, such as Debian’s package ${debian}`)
  process.exitCode = 1
}
