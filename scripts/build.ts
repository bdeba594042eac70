import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { finishPage } from '@/lib/build/finish/page'
import { modelFile, sharedFile } from '@/lib/build/models'
import { sharedOf } from '@/lib/build/page-source'
import { requireSite } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { filesOf } from '@/lib/files/files'
import { bundleScripts } from '@/lib/files/scripts'
import { searchIndexOf } from '@/lib/files/search-index'
import { headerRules } from '@/lib/hosting/headers'
import { headersFile, redirectsFile } from '@/lib/hosting/hosts'
import { pagesOf } from '@/lib/pages/pages'

/** `npm run build`: renders every page of the site and writes every file into `out/`. */
const port = 3199
const settings = readSettings()
const { out, cache, project, root } = settings
const site = await requireSite(settings)
const scripts = await bundleScripts(project)
const models = path.join(cache, 'models')
await rm(models, { recursive: true, force: true })
await mkdir(models, { recursive: true })
const shared = sharedOf(site, { page: scripts.page.path, search: scripts.search.path })
await writeFile(path.join(models, sharedFile), JSON.stringify(shared))
const pages = pagesOf(site)
for (const [address, model] of pages)
  await writeFile(path.join(models, modelFile(address)), JSON.stringify(model()))

if (spawnSync('npx', ['next', 'build'], { stdio: 'inherit' }).status !== 0) process.exit(1)
await rm(out, { recursive: true, force: true })
for (const folder of new Set([project, root]))
  if (existsSync(path.join(folder, 'public')))
    await cp(path.join(folder, 'public'), out, { recursive: true })
await cp(path.join(project, '.next/static'), path.join(out, '_next/static'), {
  recursive: true,
  filter: (file) => !/\.js(on)?$/.test(file),
})
const server = spawn('npx', ['next', 'start', '-p', String(port)], {
  env: { ...process.env, KLARTEXT_MODELS: models },
  detached: true,
})
await new Promise((done) =>
  server.stdout.on('data', (text) => `${text}`.includes('Ready') && done(0)),
)
for (const address of pages.keys()) {
  const html = await (await fetch(`http://localhost:${port}${address}`)).text()
  await write(address === '/' ? '/index.html' : `${address}.html`, finishPage(html))
}
process.kill(-(server.pid ?? 0))
for (const { path, bytes } of filesOf(site, { cache, scripts: Object.values(scripts) }))
  await write(path, await bytes())
for (const [file, bytes] of await searchIndexOf(site)) await write(file, bytes)
await write('/_headers', headersFile(headerRules(site.locales)))
await write('/_redirects', redirectsFile(site.locales, site.redirects))
console.log(`out/ is finished: ${pages.size} pages.`)
process.exit(0)

async function write(name: string, bytes: string | Uint8Array): Promise<void> {
  const file = path.join(out, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, bytes)
}
