import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { installPackages, succeeds } from './debian'

/**
 * Features that a browser under test does without: the pages of the address bar's list, of which each window loads two though
 * nobody sees it, half of what a window costs; and those that Playwright leaves out, whose own list this one replaces.
 */
const withoutFeatures = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled', 'LensOverlay', 'MediaRouter'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'AvoidCorsURLLoaderRestartOnRedirect'],
  ...['DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable'],
  ...['PaintHolding', 'ThirdPartyStoragePartitioning', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'PreconnectToSearch'],
]

/** Keeps a browser under test from asking the network for anything of its own. */
export const chromiumArguments = [
  `--disable-features=${withoutFeatures.join(',')}`,
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const systemBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Path of a browser that is here and starts: Playwright's own, which may lack libraries of the system, else the system's;
 * undefined if there is none.
 */
export function findChromium(): string | undefined {
  const found = spawnSync('which', systemBrowsers, { encoding: 'utf8' }).stdout ?? ''
  return [chromium.executablePath(), ...found.split('\n')].find(
    (path) => existsSync(path) && succeeds(path, ['--version']),
  )
}

/**
 * Gets a browser for the tests: Playwright's own where it can be downloaded, else the system's, else Debian's.
 * @throws {Error} where none can be had
 */
export function installChromium(): string {
  if (!existsSync(chromium.executablePath())) succeeds('npx', ['playwright', 'install', 'chromium'])
  if (!findChromium()) installPackages('chromium', 'fonts-noto-core')
  const found = findChromium()
  if (!found) throw new Error('no Chromium: install one by hand, such as Debian’s package chromium')
  return found
}
