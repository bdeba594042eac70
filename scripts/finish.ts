import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compressFiles, filesBelow, isDead, removeFiles } from '@/lib/build/finish/files'
import { finishPage } from '@/lib/build/finish/page'
import { redirectFile, redirectPage } from '@/lib/build/finish/redirect-page'
import { getSite } from '@/lib/content/posts'
import { productionUrl } from '@/lib/hosting/environment'
import { headersFile, redirectsFile } from '@/lib/hosting/hosts'
import { getRedirects, type Redirect } from '@/lib/hosting/redirects'
import { indexNowKeyPath, searchIndexPrefix } from '@/lib/hosting/urls'
import { translatorFor } from '@/lib/i18n/messages'
import { searchRecords } from '@/lib/search/records'
import { getSearchables } from '@/lib/search/searchable'
import { writeSearchIndex } from '@/lib/search/write-index'

/** The last step of `npm run build`: turns the export in `out/` into the files that readers get. */
const out = path.join(process.cwd(), 'out')

async function finish(): Promise<void> {
  const files = await filesBelow(out)
  await removeFiles(out, files.filter(isDead))
  const pages = files.filter((file) => file.endsWith('.html') && !isDead(file))
  await Promise.all(pages.map(finishFile))
  await writeSearchIndex(searchRecords(await getSearchables()), path.join(out, searchIndexPrefix))
  const redirects = await getRedirects()
  const { indexNowKey } = await getSite()
  if (indexNowKey) await writeFile(path.join(out, indexNowKeyPath(indexNowKey)), indexNowKey)
  await writeRedirectPages(redirects)
  await writeFile(path.join(out, '_headers'), headersFile())
  await writeFile(path.join(out, '_redirects'), redirectsFile(redirects))
  await compressFiles(out)
  console.log(`out/ is finished: ${pages.length} pages.`)
}

/** @throws {Error} where something else stands at the old address */
async function writeRedirectPages(redirects: Redirect[]): Promise<void> {
  const files = new Set(await filesBelow(out))
  const siteUrl = productionUrl((await getSite()).url)
  for (const redirect of redirects) {
    const file = redirectFile(redirect)
    const taken = [file, redirect.from.slice(1)].find((name) => files.has(name))
    if (taken) throw new Error(`${redirect.from}, alias of ${redirect.to}: the site has ${taken}`)
    const html = redirectPage(redirect, siteUrl, await translatorFor(redirect.locale))
    await mkdir(path.dirname(path.join(out, file)), { recursive: true })
    await writeFile(path.join(out, file), finishPage(html))
  }
}

async function finishFile(file: string): Promise<void> {
  const full = path.join(out, file)
  const html = await readFile(full, 'utf8')
  try {
    await writeFile(full, finishPage(html))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}

try {
  await finish()
} catch (error) {
  // Half-finished pages must not be served or deployed.
  await rm(out, { recursive: true, force: true })
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
