import { Memo } from '@/lib/cache/memo'
import type { Locale } from '@/lib/model/locales'
import type { ContentFile } from '../files/files'
import { type Listing, listSite } from '../files/known-files'
import { isLanguageTag } from '../schemas/schema-parts'
import { type Attachments, attachmentFiles, readAttachments } from '../texts/attachments'
import { type Images, imageFiles, readImages } from '../texts/images'
import { readMessages } from './messages'
import { readAuthors } from './read-authors'
import { readConfiguration } from './read-configuration'
import { readGone } from './read-gone'
import { readLinkHealth } from './read-link-health'

/** All of a site that is no article and no page. */
export type SiteWide = Awaited<ReturnType<typeof readSiteWide>>

interface Options {
  isProduction?: boolean
  cache: string
  listing?: Listing
}

const settingsIn = new Memo<object, SiteSettings>()
const imagesIn = new Memo<object, Images>()
const imagePathsIn = new Memo<object, ReadonlySet<string>>()
const attachmentsIn = new Memo<object, Attachments>()

/** Lists the files below a folder, and reads what texts are published with: settings, words, people, pictures, attachments. */
export async function readSiteWide(root: string, options: Options) {
  const listing = options.listing ?? listSite(root)
  const { folder, files, inPublic, problems } = listing
  const settings = settingsOf(root, listing, options)
  const pictures = imageFiles(files)
  const { cache } = options
  const { images, problems: imageProblems } = await imagesIn.rememberAsync(
    folder,
    [cache, ...pictures],
    () => readImages(pictures, cache),
  )
  const besides = attachmentFiles(files)
  const { attachments, problems: attachmentProblems } = attachmentsIn.remember(
    folder,
    besides,
    () => readAttachments(besides),
  )
  const paths = pictures.map(({ path }) => path)
  return {
    folder,
    settings,
    files,
    inPublic,
    images,
    imagePaths: imagePathsIn.remember(folder, paths, () => new Set(paths)),
    attachments,
    problems: [...problems, ...settings.problems, ...imageProblems, ...attachmentProblems],
  }
}

type SiteSettings = ReturnType<typeof readSettings>

/** What stands in the few files that are about the whole site. */
function settingsOf(
  root: string,
  { folder, files, inPublic }: Listing,
  { isProduction }: Options,
): SiteSettings {
  const own = files.filter(({ path }) => !/^content\/(?:posts|pages)\//.test(path))
  const languages = localesOf(files)
  const from = [root, isProduction, ...languages, ...own, ...inPublic]
  return settingsIn.remember(folder, from, () =>
    readSettings(own, languages, { root, isProduction }),
  )
}

function readSettings(
  files: readonly ContentFile[],
  languages: readonly Locale[],
  options: { root: string; isProduction?: boolean },
) {
  const configuration = readConfiguration(files, options)
  const locales = configuration.value?.locales ?? configuration.locales ?? languages
  const words = locales.map((locale) => ({ locale, ...readMessages(files, locale) }))
  const health = readLinkHealth(files)
  const gone = readGone(files)
  const people = readAuthors(files, locales)
  return {
    configuration: configuration.value,
    locales,
    messages: new Map(words.map(({ locale, messages }) => [locale, messages])),
    health: health.value,
    gone,
    authors: people.authors,
    unreadablePeople: people.unreadable,
    problems: [
      ...configuration.problems,
      ...words.flatMap((language) => language.problems),
      ...health.problems,
      ...people.problems,
      ...gone.problems,
    ],
  }
}

/** The languages that files are named for, so that they can be checked where the configuration cannot be read. */
function localesOf(files: readonly ContentFile[]): Locale[] {
  const pattern = /^content\/(?:messages|(?:posts|pages)\/[^/]+)\/([\w-]+)\.(?:json|md)$/
  const names = [...new Set(files.flatMap(({ path }) => pattern.exec(path)?.[1] ?? []))].filter(
    isLanguageTag,
  )
  return names.length > 0 ? names : ['en']
}
