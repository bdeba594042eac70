import { syllablesFor } from '@/lib/i18n/syllables'
import { longWord } from '@/lib/markdown/typography/wholes'
import type { Post } from '@/lib/model/post'

/**
 * Titles with soft hyphens (U+00AD) between the syllables of their long words, by file; only of versions that have such
 * words. Browsers hyphenate by themselves only where they have the language's dictionary, and cut words elsewhere.
 */
export async function softTitlesOf(
  posts: readonly Pick<Post, 'file' | 'title' | 'locale'>[],
): Promise<Map<string, string>> {
  const withLongWords = posts.filter(({ title }) => title.search(longWord) >= 0)
  return new Map(
    await Promise.all(
      withLongWords.map(
        async ({ file, title, locale }) => [file, await soft(title, locale)] as const,
      ),
    ),
  )
}

async function soft(title: string, locale: string): Promise<string> {
  const syllables = await syllablesFor(locale)
  return title.replace(longWord, (word) => syllables(word).join('\u00ad'))
}
