import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright'
import { siteServer } from '@/lib/hosting/server'
import { postPath } from '@/lib/urls'
import { chromiumArguments, findChromium } from '@/scripts/chromium'

/**
 * `npm run bench:lcp`: how long the seed article in `out/` takes to its largest contentful paint
 * (https://www.w3.org/TR/largest-contentful-paint/) on a slow phone: 1.6 Mbit/s, 150 ms, a quarter of this machine's
 * speed, nothing cached. Prints the median of the runs with their spread, and what one of them loads.
 */
const path = postPath('de', 'v-jepa-2')
const runs = 9

/** The connection in bytes a second and ms; 400 by 800 px at double density. */
const connection = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
}
const phone = { viewport: { width: 400, height: 800 }, deviceScaleFactor: 2, isMobile: true }
const slowdown = 4

interface Run {
  /** Ms since the navigation began. */
  paint: number
  /** Layout shift so far (https://wicg.github.io/layout-instability/). */
  shift: number
  /** Bytes on the wire of what the page loaded by then, headers included. */
  transfers: Record<string, number>
}

async function run(browser: Browser, url: string): Promise<Run> {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', connection)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(url, { waitUntil: 'networkidle' })
  const result = await page.evaluate<Run>(observe)
  await context.close()
  return result
}

/** Runs in the page, as a string, since the compiler's helpers are not there. */
const observe = `(async () => {
  const entries = (type) => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true })
    setTimeout(() => resolve([]), 1000)
  })
  const paints = await entries('largest-contentful-paint')
  const shifts = await entries('layout-shift')
  const loaded = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
  return {
    paint: paints.at(-1).startTime,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    transfers: Object.fromEntries(loaded.map(({ name, transferSize }) => [name, transferSize])),
  }
})()`

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

const server = siteServer('out').listen(0)
const address = server.address()
const browser = await chromium.launch({
  executablePath: findChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
  args: chromiumArguments,
})
const results: Run[] = []
for (let count = 0; count < runs; count++)
  results.push(
    await run(browser, `http://localhost:${isAddress(address) ? address.port : ''}${path}`),
  )
await browser.close()
server.close()

const paints = results.map(({ paint }) => Math.round(paint)).toSorted((a, b) => a - b)
console.log(
  `LCP of ${path}, ms: median ${paints[(runs - 1) / 2]}, ${paints[0]} to ${paints.at(-1)}`,
)
console.log(`layout shift, at most: ${Math.max(...results.map(({ shift }) => shift))}`)
console.table(results.at(-1)?.transfers)
