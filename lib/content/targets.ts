import type { IsoDate } from '@/lib/model/dates'
import type { Locale } from '@/lib/model/locales'
import { isPublished } from '@/lib/model/published'
import type { TagTable } from '@/lib/model/tags'
import { pagePath, postPath } from '@/lib/urls'
import { pageAddresses } from './page-addresses'
import type { PageDraft } from './parse-page'
import type { PostDraft } from './parse-post'
import type { Target, Targets } from './resolve'

/** Articles and pages as their files have them. */
export interface Drafts {
  posts: readonly PostDraft[]
  pages: readonly PageDraft[]
}

interface Around extends Pick<Targets, 'images' | 'imageFiles' | 'textFiles' | 'attachments'> {
  locales: readonly Locale[]
  tags: TagTable
  /** Ids of people. */
  authors: readonly string[]
  day: IsoDate
}

/** Indexes what the texts can link to. A file with mistakes in its fields has an address that cannot be told. */
export function targetsOf(
  { posts, pages }: Drafts,
  { locales, tags, authors, day, ...files }: Around,
): Targets {
  const soundPosts = posts.filter(({ isSound }) => isSound)
  const soundPages = pages.flatMap(({ page }) => page ?? [])
  const isComplete = soundPosts.length + soundPages.length === files.textFiles.size
  const slugs = soundPosts.map(({ slug, context: { locale } }) => ({ slug, locale }))
  return {
    ...files,
    inAnyCase: new Map(
      [...files.textFiles, ...files.imageFiles, ...files.attachments.keys()].map((file) => [
        file.toLowerCase(),
        file,
      ]),
    ),
    texts: new Map([
      ...soundPosts.map((draft) => [draft.matter.file, postTarget(draft, day)] as const),
      ...soundPages.map(({ file, locale, slug }) => {
        const target: Target = { path: pagePath(locale, slug), locale, isPublic: true }
        return [file, target] as const
      }),
    ]),
    ...(isComplete && {
      pages: pageAddresses({ posts: slugs, pages: soundPages, locales, tags, authors }),
    }),
  }
}

function postTarget({ fields, slug, context }: PostDraft, day: IsoDate): Target {
  const { locale, folderDate } = context
  const { date = folderDate, draft = false } = fields
  return { path: postPath(locale, slug), locale, isPublic: isPublished({ date, draft }, day) }
}
