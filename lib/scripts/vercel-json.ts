import { writeFileSync } from 'node:fs'
import { getRedirects } from '@/lib/content/redirects'
import { vercelConfig } from '@/lib/hosting/hosts'

/** `npm run vercel-json`: writes `vercel.json` anew from the headers and redirects of `lib/hosting` and from `content/`. */
writeFileSync('vercel.json', `${JSON.stringify(vercelConfig(await getRedirects()), null, 2)}\n`)
