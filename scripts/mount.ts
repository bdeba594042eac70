import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { requireSite } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { mountFile } from '@/lib/hosting/mount'
import { openFolder } from '@/lib/import/source'
import { basePathOf } from '@/lib/urls'

/**
 * klartext mount <folder>: writes the finished site of `out/` into a folder as a host needs it that serves it below the
 * path of `url` in content/site.yaml, such as GitHub Pages.
 */
const [target] = process.argv.slice(2)
if (!target) {
  console.error('klartext mount <folder>')
  process.exit(2)
}
const settings = readSettings()
const basePath = basePathOf((await requireSite(settings)).url)
const { files } = await openFolder(settings.out)
await rm(target, { recursive: true, force: true })
for (const file of files) await mount(file, path.join(settings.out, file), path.join(target, file))
console.log(`${target}: ${files.length} files below ${basePath || '/'}`)

async function mount(file: string, from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true })
  const isText = /\.(html|xml|json|webmanifest)$/.test(file)
  const text = isText ? mountFile(`/${file}`, await readFile(from, 'utf8'), basePath) : undefined
  if (text === undefined) await copyFile(from, to)
  else await writeFile(to, text)
}
