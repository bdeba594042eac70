import * as article from './article-places'
import * as listing from './listing-places'
import * as machine from './machine-places'
import type { Finding, Site } from './site'
import type { Expected } from './versions'

/** Every place that speaks of one version. A new place is a function here. */
const places: article.Place[] = [
  article.answers,
  article.originalLabel,
  article.metaElement,
  article.articleAttribute,
  article.jsonLd,
  article.provenance,
  article.lists,
  machine.jsonFeed,
  machine.atomFeed,
  machine.markdownTwin,
]

/** Every place that speaks of many. */
const listings: listing.Listing[] = [
  listing.completeness,
  listing.shortLabels,
  listing.labelledLinks,
  listing.levelTable,
  listing.transparencyData,
]

/** Finds where two places of a finished site disagree on what a version discloses, or where one is missing. */
export function checkDisclosure(site: Site, expected: Expected): Finding[] {
  return [
    ...expected.versions.flatMap((version) => places.flatMap((place) => place(site, version))),
    ...listings.flatMap((place) => place(site, expected)),
  ]
}
