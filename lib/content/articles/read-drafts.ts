import { Memo } from '@/lib/cache/memo'
import type { Locale } from '@/lib/model/locales'
import type { Problem } from '@/lib/problems/problem'
import { type ContentFile, readText } from '../files/files'
import { isSlug, readFolderName } from '../files/folder-name'
import { parsePage, type ReadPage } from './parse-page'
import { parsePost, type ReadPost } from './parse-post'
import type { PostContext } from './post-context'
import { type ReadFields, readFields } from './read-fields'
import type { Drafts } from './targets'

/** What articles are read with that is the same for all of them. */
type Shared = Omit<PostContext, 'id' | 'folderDate' | 'locale'>

/** A file that is no text is a problem. */
type FieldsOrProblem = ReadFields | Problem

const fieldsOf = new Memo<ContentFile, FieldsOrProblem>()
const postsOf = new Memo<ContentFile, ReadPost>()
const pagesOf = new Memo<ContentFile, ReadPage>()

/**
 * Reads the articles and pages among the files of `content/`.
 * @param read reads the fields of an article from its text; it may take over what was kept
 * @returns `textFiles`, those of articles and pages, whether they could be read or not
 */
export function readDrafts(
  files: readonly ContentFile[],
  shared: Shared,
  locales: readonly Locale[],
  read = readFields,
): { textFiles: ContentFile[]; drafts: Drafts; problems: Problem[] } {
  const postFiles = files.filter(({ path }) => /^content\/posts\/.*\.md$/.test(path))
  const pageFiles = files.filter(({ path }) => /^content\/pages\/.*\.md$/.test(path))
  const posts = postFiles.map((file) => readPost(file, shared, locales, read))
  const pages = pageFiles.map((file) =>
    pagesOf.remember(file, [...locales], () => readPage(file, locales)),
  )
  return {
    textFiles: [...postFiles, ...pageFiles],
    drafts: {
      posts: posts.flatMap(({ draft }) => draft ?? []),
      pages: pages.flatMap(({ draft }) => draft ?? []),
    },
    problems: [...posts, ...pages].flatMap((result) => result.problems),
  }
}

function readPost(
  file: ContentFile,
  shared: Shared,
  locales: readonly Locale[],
  read: typeof readFields,
): ReadPost {
  const { today } = shared
  const fields = fieldsOf.remember(file, [today, read], () => fieldsIn(file, today, read))
  const from = [fields, ...Object.values(shared), ...locales]
  return postsOf.remember(file, from, () =>
    'code' in fields ? { problems: [fields] } : draftOf(file, fields, shared, locales),
  )
}

function fieldsIn(
  file: ContentFile,
  today: Shared['today'],
  read: typeof readFields,
): FieldsOrProblem {
  const text = readText(file)
  return typeof text === 'string' ? read(file, text, today) : text
}

function draftOf(
  file: ContentFile,
  fields: ReadFields,
  shared: Shared,
  locales: readonly Locale[],
): ReadPost {
  const [, folder = '', locale = ''] = textPlace.exec(file.path) ?? []
  const name = readFolderName(folder)
  // What lies elsewhere, or under another name, is told by `placeProblems`.
  if (!name || !locales.includes(locale)) return { problems: [] }
  return parsePost(fields, { ...shared, id: name.id, folderDate: name.date, locale })
}

function readPage(file: ContentFile, locales: readonly Locale[]): ReadPage {
  const text = readText(file)
  if (typeof text !== 'string') return { problems: [text] }
  const [, id = '', locale = ''] = textPlace.exec(file.path) ?? []
  if (!locales.includes(locale) || !isSlug(id)) return { problems: [] }
  return parsePage(file.path, text, { id, locale })
}

/** A language of an article or page: its folder and the language. */
const textPlace = /^content\/(?:posts|pages)\/([^/]+)\/([^/]+)\.md$/
