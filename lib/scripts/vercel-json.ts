import { writeFileSync } from 'node:fs'
import { vercelConfig } from '@/lib/hosting/hosts'

/** `npm run vercel-json`: writes `vercel.json` anew from the headers and redirects of `lib/hosting`. */
writeFileSync('vercel.json', `${JSON.stringify(vercelConfig(), null, 2)}\n`)
