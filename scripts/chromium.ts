import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Keeps a browser under test from asking the network for anything of its own. */
export const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const systemBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of a browser that is here: Playwright's own, else the system's; undefined if there is none. */
export function findChromium(): string | undefined {
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  const found = spawnSync('which', systemBrowsers, { encoding: 'utf8' }).stdout ?? ''
  return found.split('\n').find((path) => path !== '')
}

/**
 * Gets a browser for the tests: Playwright's own where it can be downloaded, else the system's, else Debian's.
 * @throws {Error} where none can be had
 */
export function installChromium(): string {
  if (!existsSync(chromium.executablePath())) run('npx', ['playwright', 'install', 'chromium'])
  if (!findChromium() && run('apt-get', ['update']))
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'])
  const found = findChromium()
  if (!found) throw new Error('no Chromium: install one by hand, such as Debian’s package chromium')
  return found
}

function run(command: string, words: string[]): boolean {
  return spawnSync(command, words, { stdio: 'ignore', timeout: 300_000 }).status === 0
}
