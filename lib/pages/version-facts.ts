import { getOriginal, getTranslations } from '@/lib/content/posts'
import { translatorFor } from '@/lib/i18n/messages'
import type { Post } from '@/lib/model/post'
import { explanationOf, type Label, labelOf } from './label'
import { type SiteFacts, siteFacts } from './site-structured-data'

/** A version with the label that readers see above it, in its own language. */
export interface LabelledPost {
  post: Post
  label: Label
}

/** Everything that machines are told of a version. */
export interface VersionFacts extends LabelledPost, SiteFacts {
  explanation: string
  /** What the version was translated from, what that was translated from, and so on. */
  originals: LabelledPost[]
  /** The versions that were translated from this one. */
  translations: Post[]
}

/** Collects the facts of a version for its structured data and its provenance file. */
export async function factsOf(post: Post): Promise<VersionFacts> {
  const versions = await getTranslations(post)
  const t = await translatorFor(post.locale)
  return {
    ...(await labelled(post)),
    ...(await siteFacts()),
    explanation: explanationOf(post.disclosure, t, post.locale),
    originals: await originalsOf(post),
    translations: versions.filter(({ disclosure }) => disclosure.translatedFrom === post.locale),
  }
}

async function labelled(post: Post): Promise<LabelledPost> {
  return { post, label: labelOf(post.disclosure, await translatorFor(post.locale), post.locale) }
}

/** The content check refuses circles, so that this ends. */
async function originalsOf(post: Post): Promise<LabelledPost[]> {
  const original = await getOriginal(post)
  return original ? [await labelled(original), ...(await originalsOf(original))] : []
}
