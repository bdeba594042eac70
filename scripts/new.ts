import { requireSite } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { writeNewPost } from '@/lib/content/new-post'

/** `npm run new -- "Title" [language]`: starts an article, or with a folder’s name another language of it. */
try {
  const settings = readSettings()
  const { editions, defaultLocale } = await requireSite(settings)
  const [title, locale = defaultLocale] = process.argv.slice(2)
  const edition = editions.get(locale)
  if (!title || !edition) throw new Error('npm run new -- "Title or folder" [language]')
  console.log(writeNewPost(settings.root, { title, locale, date: settings.day }, edition.t))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
