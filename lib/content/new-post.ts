import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import slugify from '@sindresorhus/slugify'
import { stringify } from 'yaml'
import type { Translator } from '@/lib/i18n/messages'
import type { IsoDate } from '@/lib/model/dates'
import type { Locale } from '@/lib/model/locales'

/** What a new article is made of. */
export interface NewPost {
  title: string
  locale: Locale
  date: IsoDate
}

/**
 * Writes a new article as a draft and returns its path below the project. A second language version goes into the
 * folder of the first, whose name is then given instead of a title.
 * @throws {Error} where the file exists already
 */
export function writeNewPost(root: string, post: NewPost, t: Translator): string {
  const file = `content/posts/${folderOf(post)}/${post.locale}.md`
  const full = path.join(root, file)
  if (existsSync(full)) throw new Error(`${file} exists already`)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, draftOf(post, t))
  return file
}

function folderOf({ title, date }: NewPost): string {
  const name = slugify(title)
  return /^\d{4}-\d{2}-\d{2}-/.test(name) ? name : `${date}-${name}`
}

function draftOf({ title, locale }: NewPost, t: Translator): string {
  const fields = stringify({ language: locale, title, draft: true })
  const sources = `### ${t('sources.heading')}\n- [${t('newPost.source')}](https://example.org/)`
  return `---\n${fields}---\n\n${t('newPost.excerpt')}\n\n<!--more-->\n\n${t('newPost.text')}\n\n${sources}\n`
}
