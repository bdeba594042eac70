import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseHTML } from 'linkedom'
import { type Browser, chromium } from 'playwright'
import { siteServer } from '@/lib/hosting/server'
import { postPath } from '@/lib/urls'
import { chromiumArguments, findChromium } from '@/scripts/chromium'

/**
 * `npm run bench:lcp`: how long the seed article in `out/` takes to its largest contentful paint
 * (https://www.w3.org/TR/largest-contentful-paint/) on a slow phone: 1.6 Mbit/s, 150 ms, a quarter of this machine's
 * speed, nothing cached; beside it the same without its preload, and a bare page of its text, each in turn. Prints
 * medians with their spread, and what the article loads.
 */
const article = postPath('de', 'v-jepa-2')
const runs = 9

/** The pages that are compared, by address: each made of the article's HTML. */
const pages: Record<string, (html: string) => string> = {
  [article]: (html) => html,
  '/without-preload': (html) => html.replace(/<link rel="preload"[^>]*>/, ''),
  '/bare': bare,
}

/** Headings and paragraphs, and nothing else. */
function bare(html: string): string {
  const { document } = parseHTML(html)
  const texts = [...document.querySelectorAll('main h1, main h2, main p')].map(
    ({ tagName, textContent }) => `<${tagName}>${textContent}</${tagName}>`,
  )
  const viewport = '<meta name="viewport" content="width=device-width">'
  return `<!doctype html><html lang="de"><meta charset="utf-8">${viewport}<title>x</title>${texts.join('')}`
}

/** A copy of the site with the pages that are compared. */
function writePages(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lcp-'))
  cpSync('out', folder, { recursive: true })
  const html = readFileSync(path.join('out', `${article}.html`), 'utf8')
  for (const [address, make] of Object.entries(pages))
    writeFileSync(path.join(folder, `${address}.html`), make(html))
  return folder
}

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

const site = writePages()
const server = siteServer(site).listen(0)
const address = server.address()
const browser = await chromium.launch({
  executablePath: findChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
  args: chromiumArguments,
})
const origin = `http://localhost:${isAddress(address) ? address.port : ''}`
const results = new Map<string, Run[]>(Object.keys(pages).map((page) => [page, []]))
for (let count = 0; count < runs; count++)
  for (const [page, done] of results) done.push(await run(browser, origin + page))
await browser.close()
server.close()
rmSync(site, { recursive: true })

for (const [page, done] of results) {
  const paints = done.map(({ paint }) => Math.round(paint)).toSorted((a, b) => a - b)
  const shift = Math.max(...done.map((each) => each.shift)).toFixed(4)
  console.log(
    `${page}: largest paint ${paints[(runs - 1) / 2]} ms (${paints[0]} to ${paints.at(-1)}), layout shift at most ${shift}`,
  )
}
console.table(results.get(article)?.at(-1)?.transfers)
