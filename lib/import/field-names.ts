import { isPicture } from './assets'
import { orderNames } from './series-fields'
import { pairFields } from './systems/read-article'

/* Names of fields in front matter that systems and their themes use for one thing, the surer ones first. */

export const ownNames = ['aigenerated', 'ai', 'sources', 'corrections']
export const dayNames = [
  'pubDate',
  'pubDatetime',
  'date',
  'publishDate',
  'publishdate',
  'published_at',
  'created',
]
export const updatedNames = [
  'updated',
  'lastmod',
  'last_modified_at',
  'date_modified',
  'modified',
  'updatedDate',
  'modDatetime',
  'lastUpdated',
  'last_update',
]
export const descriptionNames = ['description', 'excerpt', 'summary', 'abstract', 'subtitle']
export const topicNames = ['tags', 'tag', 'categories', 'category', 'topics', 'topic']
export const authorNames = ['authors', 'author']
export const coverNames = [
  'cover',
  'image',
  'header',
  'featured_image',
  'featuredImage',
  'heroImage',
  'hero',
  'thumbnail',
  'banner',
  'images',
  'og_image',
  'ogImage',
]

/** What describes that picture, in a field of its own. */
export const coverAltNames = [
  ...coverNames.flatMap((name) => [`${name}Alt`, `${name}_alt`, `${name}AltText`]),
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
  const plain = name.toLowerCase().replace(/[-_]/g, '')
  return pictureNames.has(plain) && typeof value === 'string' && isPicture(value.trim())
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
  'expirydate',
  'unpublishdate',
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
  'weight',
  'sitemap',
])
