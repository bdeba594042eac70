import { contentFiles } from '@/lib/content/files/files'
import { shipsWords } from '@/lib/content/site-wide/messages'
import type { Locale } from '@/lib/model/locales'
import { isWordsFile } from './upgrade-words'

/**
 * The files of `content/` that belong to one language alone: texts, words, reviews with their signatures, and the records
 * of what was published. Words that the project ships are the code's, which is written with them, whatever the languages.
 * @param folder only those below it, such as `content/posts/2026-01-02-name/`
 */
export function filesOfLanguage(root: string, locale: Locale, folder = 'content/'): string[] {
  const own = new RegExp(
    `/${locale}\\.(?:md|json|review\\.json|review\\.json\\.sig)$|/history/${locale}\\.`,
  )
  const { files } = contentFiles(root)
  return files
    .map(({ path }) => path)
    .filter((file) => file.startsWith(folder) && own.test(file))
    .filter((file) => !(shipsWords(locale) && isWordsFile(file)))
}
