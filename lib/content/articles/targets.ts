import type { IsoDate } from '@/lib/model/dates'
import type { Locale } from '@/lib/model/locales'
import { isPublished } from '@/lib/model/published'
import type { TagTable } from '@/lib/model/tags'
import { pagePath, postPath } from '@/lib/urls'
import { cleanPath, decodedPath } from '@/lib/urls/path-forms'
import { usualRedirects } from '@/lib/urls/usual-redirects'
import { madeAddresses, postAddresses } from '../texts/addresses'
import { nameOfText, type Target, type Targets } from '../texts/targets'
import type { PageDraft } from './parse-page'
import type { PostDraft } from './parse-post'

/** Articles and pages as their files have them. */
export interface Drafts {
  posts: readonly PostDraft[]
  pages: readonly PageDraft[]
}

/** All of a version or page that an address or target is made of. */
interface Place {
  file: string
  locale: Locale
  slug: string
  /** By what else a text may name it. */
  names: readonly string[]
  aliases: readonly string[]
  isPublic: boolean
  /** Whether nothing is wrong with its fields. */
  isSound: boolean
  /** Only of one whose slug is wrong, it cannot be told where it is served; with other mistakes, it can. */
  hasAddress: boolean
}

/** Where all articles and pages are served. */
export interface Places {
  posts: readonly Place[]
  pages: readonly Place[]
}

/** @param day on which they are public, or not yet */
export function placesOf({ posts, pages }: Drafts, day: IsoDate): Places {
  return {
    posts: posts.map((draft) => ({
      file: draft.matter.file,
      locale: draft.context.locale,
      slug: draft.slug,
      names: [draft.context.id],
      aliases: draft.fields.aliases ?? [],
      isPublic: isPublic(draft, day),
      isSound: draft.isSound,
      hasAddress: hasAddress(draft),
    })),
    pages: pages.map((draft) => ({
      file: draft.matter.file,
      locale: draft.locale,
      slug: draft.slug,
      names: [],
      aliases: draft.page?.aliases ?? [],
      isPublic: true,
      isSound: draft.page !== undefined,
      hasAddress: hasAddress(draft),
    })),
  }
}

function isPublic({ fields, context }: PostDraft, day: IsoDate): boolean {
  const { date = context.folderDate, draft = false } = fields
  return isPublished({ date, draft }, day)
}

function hasAddress({ wrong }: Pick<PostDraft, 'wrong'>): boolean {
  return !wrong.has('slug')
}

interface Around {
  locales: readonly Locale[]
  tags: TagTable
  /** Ids of people. */
  authors: readonly string[]
}

/** The addresses that the site makes, where they can be told. */
export function addressesOf({ posts, pages }: Places, around: Around): Set<string> {
  return madeAddresses({
    ...around,
    posts: posts.filter((place) => place.hasAddress),
    pages: pages.filter((place) => place.hasAddress),
  })
}

type Linked = 'images' | 'imageFiles' | 'textFiles' | 'attachments' | 'inPublic' | 'addresses'

/** Indexes what the texts can link to. */
export function targetsOf(
  { posts, pages }: Places,
  { addresses, locales, ...files }: Pick<Targets, Linked> & { locales: readonly Locale[] },
): Targets {
  const postTargets = posts
    .filter(({ isSound }) => isSound)
    .map((place) => targetAt(place, postPath))
  const pageTargets = pages
    .filter(({ isSound }) => isSound)
    .map((place) => targetAt(place, pagePath))
  const all = [...postTargets, ...pageTargets]
  return {
    ...files,
    inAnyCase: new Map([
      ...usualRedirects(locales, []).map(({ from, to }) => [from.toLowerCase(), to] as const),
      ...all.flatMap(({ aliases, path }) => earlier(aliases, path)),
      ...[...files.textFiles, ...files.imageFiles, ...files.attachments.keys(), ...addresses].map(
        (name) => [name.toLowerCase(), name] as const,
      ),
    ]),
    texts: new Map(
      all.map(({ file, path, locale, isPublic }) => [file, { path, locale, isPublic }] as const),
    ),
    named: new Map(
      all
        .filter(({ isPublic }) => isPublic)
        .flatMap(({ names, slug, locale, file, path }) =>
          [...names, slug].map((name) => [nameOfText(locale, name), { file, path }] as const),
        ),
    ),
    hidden: new Set(
      postTargets
        .filter(({ isPublic }) => !isPublic)
        .flatMap(({ slug, locale }) => postAddresses(locale, slug)),
    ),
    addresses,
    isComplete:
      [...posts, ...pages].filter((place) => place.hasAddress).length === files.textFiles.size,
  }
}

function targetAt(place: Place, pathOf: typeof postPath): Place & Target {
  return { ...place, path: pathOf(place.locale, place.slug) }
}

function earlier(aliases: readonly string[], path: string): [alias: string, path: string][] {
  return aliases.map((alias) => [decodedPath(cleanPath(alias)).toLowerCase(), path])
}
