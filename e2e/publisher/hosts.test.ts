import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { requireSite } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { vercelFile } from '@/lib/hosting/hosts'

it('sends Vercel the headers that the site needs', async () => {
  const settings = readSettings()
  // What leads on from old addresses may wait for the next commit: an article can appear by its date.
  const { redirects: _, ...wanted } = JSON.parse(vercelFile(await requireSite(settings)))
  const written = JSON.parse(readFileSync(path.join(settings.root, 'vercel.json'), 'utf8'))
  expect(written, 'run `npm run vercel-json` and commit what it writes').toMatchObject(wanted)
})
