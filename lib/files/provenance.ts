import { readingOf } from '@/lib/content/site'
import { lastModified, newerSince } from '@/lib/model/dates'
import type { Disclosure, Review } from '@/lib/model/disclosure'
import type { Post } from '@/lib/model/post'
import { factsOf, type LabelledPost, type VersionFacts } from '@/lib/pages/version-facts'
import {
  absolute,
  authorPath,
  postPath,
  provenancePath,
  provenanceSchemaPath,
  reviewPath,
  signaturePath,
} from '@/lib/urls'
import { type Evidence, evidenceOf, picturesOf } from './evidence'
import { type Provenance, provenanceSchema } from './provenance-format'
import { type FilesOf, type FilesOfVersion, fileOf, mediaTypes } from './registry'

/** The schema of all provenance files. */
export const provenanceSchemaFiles: FilesOf = (site) => [
  fileOf(
    provenanceSchemaPath,
    mediaTypes.json,
    () => absolute(site.url, provenanceSchemaPath),
    (id) => JSON.stringify(provenanceSchema(id)),
  ),
]

/** The provenance file of a version. */
export const provenanceFiles: FilesOfVersion = (site, post, options) => [
  fileOf(
    provenancePath(post.locale, post.slug),
    mediaTypes.json,
    () => ({
      provenance: provenanceOf(factsOf(site, post), evidenceOf(site, post)),
      files: readingOf(site, post).files.map((hash) => ({
        hash,
        shown: site.shownFiles.get(hash) ?? [],
      })),
    }),
    async ({ provenance, files }) =>
      JSON.stringify({ ...provenance, pictures: await picturesOf(files, options) }),
  ),
]

/**
 * Terms of PROV-O (https://www.w3.org/TR/prov-o/), Dublin Core, schema.org and MARC’s relators for the fields of the
 * file; a field that none of them has is a term of the file's own schema.
 */
function contextOf(schema: string) {
  return { '@vocab': `${schema}#`, ...sharedTerms }
}

const sharedTerms = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  Activity: 'prov:Activity',
  Agent: 'prov:Agent',
  Entity: 'prov:Entity',
  Organization: 'prov:Organization',
  Person: 'prov:Person',
  SoftwareAgent: 'prov:SoftwareAgent',
  $schema: { '@id': 'dcterms:conformsTo', '@type': '@id' },
  title: 'dcterms:title',
  language: 'dcterms:language',
  published: { '@id': 'dcterms:issued', '@type': 'xsd:date' },
  modified: { '@id': 'dcterms:modified', '@type': 'xsd:date' },
  publisher: 'prov:wasAttributedTo',
  authors: 'schema:author',
  responsible: 'http://id.loc.gov/vocabulary/relators/rpy',
  generation: 'prov:wasGeneratedBy',
  tools: 'prov:wasAssociatedWith',
  review: { '@reverse': 'prov:used' },
  by: 'prov:wasAssociatedWith',
  at: { '@id': 'dcterms:date', '@type': 'xsd:date' },
  originals: 'prov:wasDerivedFrom',
  translations: { '@reverse': 'prov:wasDerivedFrom' },
  provenance: { '@id': 'prov:has_provenance', '@type': '@id' },
  label: 'schema:creditText',
  iptc: { '@type': '@id' },
  digitalSourceType: { '@id': 'schema:digitalSourceType', '@type': '@id' },
  corrections: 'schema:correction',
  date: { '@id': 'schema:datePublished', '@type': 'xsd:date' },
  text: 'schema:text',
  name: 'schema:name',
  url: { '@id': 'schema:url', '@type': '@id' },
  sources: {
    '@id': 'prov:hadPrimarySource',
    '@context': { id: 'dcterms:identifier', url: '@id', publisher: 'dcterms:publisher' },
  },
}

/** Says where a version comes from, in the published format (`lib/files/provenance-format.ts`). */
export function provenanceOf(
  facts: VersionFacts,
  { readingText, history, keys, isSigned }: Evidence,
): Omit<Provenance, 'pictures'> {
  const { post, siteUrl, publisher, label, explanation, originals, translations, authors } = facts
  const { disclosure } = post
  const schema = absolute(siteUrl, provenanceSchemaPath)
  return {
    $schema: schema,
    '@context': contextOf(schema),
    id: addressOf(post, siteUrl),
    type: 'Entity',
    article: post.id,
    title: post.title,
    language: post.locale,
    published: post.date,
    modified: lastModified(post),
    publisher: { type: 'Organization', name: publisher },
    authors: authors.map(({ id, name }) => ({
      type: 'Person' as const,
      name,
      url: absolute(siteUrl, authorPath(post.locale, id)),
    })),
    responsible: responsibleNode(facts),
    level: disclosure.level,
    label: label.text,
    explanation,
    aiDisclosure: disclosure.token,
    iptc: disclosure.iptc,
    digitalSourceType: disclosure.digitalSourceType,
    generation: generationOf(disclosure),
    review: disclosure.review && {
      ...reviewOf(disclosure.review),
      statement: absolute(siteUrl, reviewPath(post.locale, post.slug)),
      ...(isSigned && {
        signature: absolute(siteUrl, signaturePath(post.locale, post.slug)),
        keys,
      }),
    },
    readingText,
    history,
    sources: [...post.sources],
    corrections: [...post.corrections],
    originals: chainOf(post, originals, siteUrl),
    translations: translations.map((other) => versionOf(other, siteUrl)),
  }
}

function responsibleNode({
  responsible: { name, path },
  siteUrl,
}: VersionFacts): Provenance['responsible'] {
  return { type: 'Agent', name, ...(path && { url: absolute(siteUrl, path) }) }
}

function addressOf({ locale, slug }: Post, siteUrl: string): string {
  return absolute(siteUrl, postPath(locale, slug))
}

function generationOf({ use, involvement, tools }: Disclosure): Provenance['generation'] {
  return {
    type: 'Activity',
    use,
    involvement,
    tools: tools.map((tool) => ({ type: 'SoftwareAgent' as const, ...tool })),
  }
}

function reviewOf(review: Review) {
  const { status, by, at, covers, validity } = review
  const holds = validity === 'holds'
  return {
    type: 'Activity' as const,
    status,
    by: holds ? { type: 'Person' as const, name: by.name, url: by.url } : undefined,
    at,
    covers: [...covers],
    holds,
  }
}

function versionOf(post: Post, siteUrl: string): Provenance['translations'][number] {
  const { locale, slug, disclosure } = post
  return {
    id: addressOf(post, siteUrl),
    language: locale,
    level: disclosure.level,
    provenance: absolute(siteUrl, provenancePath(locale, slug)),
  }
}

/** Each link of the chain is compared with the version that was made from it. */
function chainOf(post: Post, originals: LabelledPost[], siteUrl: string): Provenance['originals'] {
  return originals.map((original, index) => ({
    ...versionOf(original.post, siteUrl),
    label: original.label.text,
    modified: lastModified(original.post),
    newer: newerSince(originals[index - 1]?.post ?? post, original.post) !== undefined,
  }))
}
