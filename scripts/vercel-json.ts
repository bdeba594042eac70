import { writeFileSync } from 'node:fs'
import { requireSite } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { vercelConfig } from '@/lib/hosting/hosts'

/** `npm run vercel-json`: writes `vercel.json` anew from the headers and redirects of `lib/hosting` and from `content/`. */
const { locales, redirects, configuration } = await requireSite(readSettings())
writeFileSync(
  'vercel.json',
  `${JSON.stringify(vercelConfig(locales, redirects, configuration.editor !== undefined), null, 2)}\n`,
)
