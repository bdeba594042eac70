import { writeFileSync } from 'node:fs'
import { vercelConfig } from '@/lib/hosting/hosts'
import { getRedirects } from '@/lib/hosting/redirects'

/** `npm run vercel-json`: writes `vercel.json` anew from the headers and redirects of `lib/hosting` and from `content/`. */
writeFileSync('vercel.json', `${JSON.stringify(vercelConfig(await getRedirects()), null, 2)}\n`)
