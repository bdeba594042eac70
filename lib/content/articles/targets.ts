import type { IsoDate } from '@/lib/model/dates'
import type { Locale } from '@/lib/model/locales'
import { isPublished } from '@/lib/model/published'
import type { TagTable } from '@/lib/model/tags'
import { pagePath, postPath } from '@/lib/urls'
import { cleanPath, decodedPath } from '@/lib/urls/path-forms'
import { usualRedirects } from '@/lib/urls/usual-redirects'
import { madeAddresses, postAddresses } from '../texts/addresses'
import { nameOfText, type Target, type Targets } from '../texts/resolve'
import type { PageDraft } from './parse-page'
import type { PostDraft } from './parse-post'

/** Articles and pages as their files have them. */
export interface Drafts {
  posts: readonly PostDraft[]
  pages: readonly PageDraft[]
}

interface Around {
  locales: readonly Locale[]
  tags: TagTable
  /** Ids of people. */
  authors: readonly string[]
}

/**
 * The addresses that the site makes. A file with mistakes in its fields has the address that its slug says all the same;
 * only of one whose slug is wrong, or which cannot be read, it cannot be told.
 */
export function addressesOf({ posts, pages }: Drafts, around: Around): Set<string> {
  return madeAddresses({
    ...around,
    posts: posts.filter(hasAddress).map(({ slug, context: { locale } }) => ({ slug, locale })),
    pages: pages.filter(hasAddress),
  })
}

interface TargetsAround {
  day: IsoDate
  locales: readonly Locale[]
}

type Linked = 'images' | 'imageFiles' | 'textFiles' | 'attachments' | 'inPublic' | 'addresses'

/** Indexes what the texts can link to. */
export function targetsOf(
  { posts, pages }: Drafts,
  { day, addresses, locales, ...files }: Pick<Targets, Linked> & TargetsAround,
): Targets {
  const soundPosts = posts.filter(({ isSound }) => isSound)
  const soundPages = pages.flatMap(({ page }) => page ?? [])
  const addressed = [...posts, ...pages].filter(hasAddress)
  return {
    ...files,
    inAnyCase: new Map([
      ...usualRedirects(locales, []).map(({ from, to }) => [from.toLowerCase(), to] as const),
      ...soundPosts.flatMap((draft) =>
        earlier(draft.fields.aliases ?? [], postTarget(draft, day).path),
      ),
      ...soundPages.flatMap(({ aliases, locale, slug }) =>
        earlier(aliases, pagePath(locale, slug)),
      ),
      ...[...files.textFiles, ...files.imageFiles, ...files.attachments.keys(), ...addresses].map(
        (name) => [name.toLowerCase(), name] as const,
      ),
    ]),
    texts: new Map([
      ...soundPosts.map((draft) => [draft.matter.file, postTarget(draft, day)] as const),
      ...soundPages.map(({ file, locale, slug }) => {
        const target: Target = { path: pagePath(locale, slug), locale, isPublic: true }
        return [file, target] as const
      }),
    ]),
    named: new Map([
      ...soundPosts
        .filter((draft) => isPublic(draft, day))
        .flatMap(({ slug, context: { id, locale }, matter: { file } }) =>
          [id, slug].map((name) => named(locale, name, { file, path: postPath(locale, slug) })),
        ),
      ...soundPages.map(({ slug, locale, file }) =>
        named(locale, slug, { file, path: pagePath(locale, slug) }),
      ),
    ]),
    hidden: new Set(
      soundPosts
        .filter((draft) => !isPublic(draft, day))
        .flatMap(({ slug, context: { locale } }) => postAddresses(locale, slug)),
    ),
    addresses,
    isComplete: addressed.length === files.textFiles.size,
  }
}

function named<Text>(locale: Locale, name: string, text: Text): [name: string, text: Text] {
  return [nameOfText(locale, name), text]
}

function earlier(aliases: readonly string[], path: string): [alias: string, path: string][] {
  return aliases.map((alias) => [decodedPath(cleanPath(alias)).toLowerCase(), path])
}

function hasAddress({ wrong }: Pick<PostDraft, 'wrong'>): boolean {
  return !wrong.has('slug')
}

function postTarget(draft: PostDraft, day: IsoDate): Target {
  const { locale } = draft.context
  return { path: postPath(locale, draft.slug), locale, isPublic: isPublic(draft, day) }
}

function isPublic({ fields, context }: PostDraft, day: IsoDate): boolean {
  const { date = context.folderDate, draft = false } = fields
  return isPublished({ date, draft }, day)
}
