import type { Locale } from '@/lib/model/locales'
import { type ContentFile, contentFiles, publicFiles } from '../files/files'
import { isLanguageTag } from '../schemas/schema-parts'
import { attachmentFiles, readAttachments } from '../texts/attachments'
import { imageFiles, readImages } from '../texts/images'
import { readMessages } from './messages'
import { readAuthors } from './read-authors'
import { readConfiguration } from './read-configuration'
import { readGone } from './read-gone'
import { readLinkHealth } from './read-link-health'

/** All of a site that is no article and no page. */
export type SiteWide = Awaited<ReturnType<typeof readSiteWide>>

/** Lists the files below a folder, and reads what texts are published with: settings, words, people, pictures, attachments. */
export async function readSiteWide(
  root: string,
  { isProduction, cache }: { isProduction?: boolean; cache: string },
) {
  const { files, problems } = contentFiles(root)
  const configuration = readConfiguration(files, { root, isProduction })
  const locales = configuration.value?.locales ?? configuration.locales ?? localesOf(files)
  const words = locales.map((locale) => ({ locale, ...readMessages(files, locale) }))
  const health = readLinkHealth(files)
  const gone = readGone(files)
  const people = readAuthors(files, locales)
  const pictures = imageFiles(files)
  const { images, problems: imageProblems } = await readImages(pictures, cache)
  const { attachments, problems: attachmentProblems } = readAttachments(attachmentFiles(files))
  return {
    files,
    inPublic: publicFiles(root),
    configuration: configuration.value,
    locales,
    messages: new Map(words.map(({ locale, messages }) => [locale, messages])),
    health: health.value,
    gone,
    authors: people.authors,
    unreadablePeople: people.unreadable,
    images,
    imagePaths: new Set(pictures.map(({ path }) => path)),
    attachments,
    problems: [
      ...problems,
      ...configuration.problems,
      ...words.flatMap((language) => language.problems),
      ...health.problems,
      ...people.problems,
      ...imageProblems,
      ...attachmentProblems,
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
