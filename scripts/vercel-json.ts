import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { requireSite } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { vercelFile } from '@/lib/hosting/hosts'

/** `npm run vercel-json`: writes `vercel.json` anew from the headers and redirects of `lib/hosting` and from `content/`. */
const settings = readSettings()
writeFileSync(path.join(settings.root, 'vercel.json'), vercelFile(await requireSite(settings)))
