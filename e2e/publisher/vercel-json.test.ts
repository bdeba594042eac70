import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { vercelConfig } from '@/lib/hosting/hosts'

const file = 'vercel.json'

/** Redirects are left out: on the day that an article appears they change without a commit. */
it.skipIf(!existsSync(file))('vercel.json has today’s headers: npm run vercel-json', async () => {
  const { locales, configuration } = await readContentOf(readSettings())
  const { headers, rewrites } = vercelConfig(locales, [], configuration)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ headers, rewrites })
})
