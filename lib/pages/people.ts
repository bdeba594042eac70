import { imprintIn, type Site } from '@/lib/content/site'
import { type Picture, pictureOf } from '@/lib/media/picture'
import { type Author, initialsOf } from '@/lib/model/author'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { authorPath, pagePath } from '@/lib/urls'

/** Who published, wrote or reviewed, as a byline names them. */
export interface Face {
  name: string
  /** The first letters of the name, where there is no portrait. */
  initials: string
  portrait?: Picture
  /** Of the person's page. */
  path?: string
}

/** The people who wrote an article; empty where only the publisher answers for it. */
export function authorsOf(site: Site, { authors, locale }: Post): Face[] {
  return authors.flatMap((id) => faceOf(site, id, locale) ?? [])
}

/** A person by id; undefined where nobody has it. */
export function faceOf(site: Site, id: string, locale: Locale): Face | undefined {
  const author = site.authors.get(id)
  if (!author) return undefined
  const { name } = author
  const portrait = portraitOf(site, author)
  return { name, initials: initialsOf(name), portrait, path: authorPath(locale, id) }
}

/** An author’s portrait; undefined where they have none. */
export function portraitOf({ images }: Pick<Site, 'images'>, { portrait }: Author) {
  const image = portrait === undefined ? undefined : images.get(portrait)
  return image && pictureOf(image, undefined, image.use, 'square')
}

/** Who answers for all that the site publishes; the site itself where the publisher has no name. */
export function publisherFace({ configuration: { name, publisher } }: Site): Face {
  const called = publisher.name || name
  return { name: called, initials: initialsOf(called) }
}

/** Whom readers are told to hold responsible. */
export function responsibleOf(site: Site, locale: Locale): { name: string; path?: string } {
  const { name, publisher } = site.configuration
  const imprint = imprintIn(site, locale)
  const path = imprint && pagePath(locale, imprint.slug)
  return { name: publisher.responsible || publisher.name || name, path }
}
