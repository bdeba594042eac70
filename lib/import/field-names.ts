import { isPicture } from './assets'
import { orderNames } from './series-fields'

/* Names of fields in front matter that systems and their themes use for one thing, the surer ones first. */

/** Fields by which themes and plugins pair translations. */
export const pairFields = ['ref', 'translationKey', 'lang-ref', 'page_id']

export const ownNames = ['aigenerated', 'ai', 'sources', 'corrections']
export const dayNames = [
  'pubDate',
  'pubDatetime',
  'date',
  'publishDate',
  'publishedAt',
  'publishedDate',
  'publicationDate',
  'datePublished',
  'dateCreated',
  'postDate',
  'createdAt',
  'createdDate',
  'created',
]
export const updatedNames = [
  'updated',
  'lastmod',
  'lastModifiedAt',
  'lastModified',
  'dateModified',
  'dateUpdated',
  'modified',
  'modifiedDate',
  'modifiedAt',
  'updatedDate',
  'updatedAt',
  'updateDate',
  'modDatetime',
  'modDate',
  'lastUpdated',
  'lastUpdate',
]
export const descriptionNames = ['description', 'excerpt', 'summary', 'abstract', 'subtitle']
export const topicNames = ['tags', 'tag', 'categories', 'category', 'topics', 'topic']
export const authorNames = ['authors', 'author']
export const coverNames = [
  'cover',
  'image',
  'header',
  'featuredImage',
  'heroImage',
  'hero',
  'thumbnail',
  'banner',
  'images',
  'ogImage',
]

/** What describes that picture, in a field of its own. */
export const coverAltNames = [
  ...coverNames.flatMap((name) => [`${name}Alt`, `${name}AltText`]),
  'heroAlt',
  'coverImageAlt',
]

/** Names of the picture above an article where the value is one, whatever their case and hyphens. */
const pictureNames = new Set([
  ...['headerimg', 'headerimage', 'coverimg', 'coverimage', 'background', 'backgroundimage'],
  ...['featuredimg', 'featureimg', 'featureimage', 'thumbnailimg', 'thumb', 'thumbimage', 'teaser'],
  ...['bannerimage', 'bigimg', 'shareimg', 'socialimage', 'picture', 'photo', 'img', 'poster'],
])

/** Whether a field is a picture above the article by its name and its value. */
export function isPictureField(name: string, value: unknown): boolean {
  return pictureNames.has(plainName(name)) && typeof value === 'string' && isPicture(value.trim())
}

/** What the site does by itself or what told the importer something: nothing is lost with it. */
export const understood = new Set([
  ...ownNames,
  ...dayNames,
  ...updatedNames,
  ...descriptionNames,
  ...topicNames,
  ...authorNames,
  ...coverNames,
  ...coverAltNames,
  ...pairFields,
  ...orderNames,
  'series',
  'series_title',
  'title',
  'layout',
  'type',
  'language',
  'lang',
  'locale',
  'slug',
  'url',
  'permalink',
  'aliases',
  'redirect_from',
  'draft',
  'expiryDate',
  'unpublishDate',
  'published',
  'toc',
  'id',
  'guid',
  'comments',
  'excerpt_separator',
  'math',
  'mathjax',
  'katex',
  'mermaid',
  'media_subpath',
  'img_path',
  'weight',
  'sitemap',
])

/** Letters and digits alone tell names apart: Hugo takes no notice of case, and authors write `lastUpdated` or `last_updated`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '')
}

const knownNames = new Map([...understood].map((name) => [plainName(name), name]))

/** The name that is read here of a field that somebody wrote in another way; any other name as it is. */
export function usualName(written: string): string {
  return understood.has(written) ? written : (knownNames.get(plainName(written)) ?? written)
}
