import { readContent } from '@/lib/content/load'
import { writeNewPost } from '@/lib/content/new-post'
import { translatorFor } from '@/lib/i18n/messages'
import { defaultLocale, isLocale } from '@/lib/model/locales'

/** `npm run new -- "Title" [language]`: starts an article, or with a folder’s name another language of it. */
const [title, language = defaultLocale] = process.argv.slice(2)
if (!title || !isLocale(language)) {
  console.error('npm run new -- "Title or folder" [language]')
  process.exit(2)
}
try {
  const { today } = await readContent()
  const post = { title, locale: language, date: today }
  console.log(writeNewPost(process.cwd(), post, await translatorFor(language)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
