import { writeFileSync } from 'node:fs'
import { messagesPage } from '@/lib/problems/messages-page'

/** `npm run generate`: writes the files that are made from the code and committed; tests fail where one is behind. */
const files = { 'docs/messages.md': messagesPage() }
for (const [file, text] of Object.entries(files)) writeFileSync(file, text)
