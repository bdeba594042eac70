import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { buildSite, runNode, writeSite } from '@/e2e/build-site'
import { finishedSite } from '@/e2e/finished-site'
import { fixtureDay } from '@/e2e/fixture-day'
import { barriersOn, windows } from '../axe'

/*
 * The fixture keeps no history, so that its texts can be edited; this site does, in both languages.
 */

const root = path.resolve('.cache/versions-site')
const folder = 'content/posts/2026-03-01-otter'
const day = { KLARTEXT_ROOT: root, SOURCE_DATE_EPOCH: fixtureDay }

const site = `name: Beispiel
locales: [de, en]
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
demo: true
history: true
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`

const german = `---
title: Der Otter
ai: { use: generated }
---

Worum es geht.

<!--more-->

Er wiegt neun Kilo und schwimmt gern.
`

const english = `---
title: The otter
ai: { use: translated, translation: { from: de } }
---

What it is about.

<!--more-->

It weighs nine kilos and likes to swim.
`

function record(...words: string[]): void {
  runNode(['--import', 'tsx', 'scripts/klartext.ts', 'record', ...words], day)
}

function correct(file: string, from: string, to: string): void {
  const name = path.join(root, folder, file)
  writeFileSync(name, readFileSync(name, 'utf8').replace(from, to))
}

test.describe.configure({ mode: 'serial' })
test.beforeAll(() => {
  test.setTimeout(600_000)
  rmSync(root, { recursive: true, force: true })
  writeSite(root, {
    'content/site.yaml': site,
    [`${folder}/de.md`]: german,
    [`${folder}/en.md`]: english,
  })
  record()
  correct('de.md', 'neun', 'acht')
  correct('en.md', 'nine', 'eight')
  record('--kind', 'correction', '--note', 'Das Gewicht war falsch.')
  buildSite(root)
})
test.afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Serves that site in place of the fixture. */
async function serve(page: Page): Promise<void> {
  const { folder: out, fileAt } = finishedSite(path.join(root, 'out'))
  await page.route('**/*', async (route) => {
    const file = fileAt(new URL(route.request().url()).pathname)
    if (file) await route.fulfill({ path: path.join(out, file) })
    else await route.fulfill({ status: 404 })
  })
}

for (const [address, removed, added] of [
  ['/de/posts/otter/versions', 'neun', 'acht'],
  ['/en/posts/otter/versions', 'nine', 'eight'],
] as const)
  test(`shows without a barrier what a version changed: ${address}`, async ({ page }) => {
    await serve(page)
    for (const colorScheme of ['light', 'dark'] as const)
      await test.step(colorScheme, async () => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize(windows[colorScheme])
        await page.goto(address)
        await expect.soft(page.locator('.versions del'), colorScheme).toHaveText(removed)
        await expect.soft(page.locator('.versions ins'), colorScheme).toHaveText(added)
        expect.soft(await barriersOn(page), colorScheme).toEqual([])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(width, colorScheme).toBeLessThanOrEqual(windows[colorScheme].width)
      })
  })
