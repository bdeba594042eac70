import { editionIn, originalOf, type Site, textOf } from '@/lib/content/site'
import type { TextAudio } from '@/lib/markdown/elements/audio'
import type { Author } from '@/lib/model/author'
import type { Post } from '@/lib/model/post'
import { type Cover, coverOf } from './cover'
import { explanationOf, type Label, labelOf } from './label'
import { responsibleOf } from './people'
import { type Series, seriesOf } from './series'
import { type SiteFacts, siteFacts } from './site-structured-data'

/** A version with the label that readers see above it, in its own language. */
export interface LabelledPost {
  post: Post
  label: Label
}

/** Everything that machines are told of a version. */
export interface VersionFacts extends LabelledPost, SiteFacts {
  explanation: string
  /** The people who wrote it; empty where only the publisher answers for it. */
  authors: Author[]
  /** Whom readers are told to hold responsible, and the path of the page that says so. */
  responsible: ReturnType<typeof responsibleOf>
  series?: Series
  cover?: Cover
  /** Recordings in its text. */
  audio: readonly TextAudio[]
  /** What the version was translated from, what that was translated from, and so on. */
  originals: LabelledPost[]
  /** The versions that were translated from this one. */
  translations: Post[]
}

/** Collects the facts of a version for its structured data and its provenance file. */
export function factsOf(site: Site, post: Post): VersionFacts {
  const versions = site.versions.get(post.id) ?? []
  const { t } = editionIn(site, post.locale)
  return {
    ...labelled(site, post),
    ...siteFacts(site),
    explanation: explanationOf(post.disclosure, t, post.locale),
    authors: post.authors.flatMap((id) => site.authors.get(id) ?? []),
    responsible: responsibleOf(site, post.locale),
    series: seriesOf(site, post),
    cover: coverOf(site, post, 'cover'),
    audio: textOf(site, post).audio,
    originals: originalsOf(site, post),
    translations: versions.filter(({ disclosure }) => disclosure.translatedFrom === post.locale),
  }
}

function labelled(site: Site, post: Post): LabelledPost {
  return { post, label: labelOf(post.disclosure, editionIn(site, post.locale).t, post.locale) }
}

/** The content check refuses circles, so that this ends. */
function originalsOf(site: Site, post: Post): LabelledPost[] {
  const original = originalOf(site, post)
  return original ? [labelled(site, original), ...originalsOf(site, original)] : []
}
