import { describe, expect, it } from 'vitest'
import { published } from '@/e2e/fixture/published'
import { documentOf, fileAt, locales, pages } from './out'

type Node = Record<string, unknown>

const thing = ['name', 'description', 'url', 'image', 'mainEntityOfPage', 'sameAs']
const creativeWork = [
  ...thing,
  'archivedAt',
  'audio',
  'author',
  'citation',
  'correction',
  'creditText',
  'dateModified',
  'datePublished',
  'digitalSourceType',
  'headline',
  'inLanguage',
  'isPartOf',
  'mainEntity',
  'position',
  'publisher',
  'publishingPrinciples',
  'text',
  'translationOfWork',
  'workTranslation',
]

/** Properties that the site uses and that the vocabulary gives to a type or to what it inherits from (https://schema.org). */
const vocabulary: Record<string, string[]> = {
  AudioObject: [...creativeWork, 'contentUrl', 'encodingFormat'],
  Blog: [...creativeWork, 'blogPost'],
  BlogPosting: [...creativeWork, 'wordCount'],
  BreadcrumbList: [...thing, 'itemListElement'],
  CorrectionComment: creativeWork,
  CreativeWork: creativeWork,
  CreativeWorkSeries: creativeWork,
  ListItem: [...thing, 'item', 'position'],
  Organization: [...thing, 'correctionsPolicy'],
  Person: [...thing, 'familyName', 'givenName', 'jobTitle'],
  ProfilePage: [...creativeWork, 'lastReviewed', 'reviewedBy'],
  WebPage: [...creativeWork, 'lastReviewed', 'reviewedBy'],
  WebSite: creativeWork,
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function blocksOf(file: string): Node[] {
  const scripts = [...documentOf(file).querySelectorAll('script[type="application/ld+json"]')]
  return scripts.map((script): unknown => JSON.parse(script.textContent ?? '')).filter(isNode)
}

/** A node with all nodes inside of it. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : []
}

/** What the vocabulary does not know of a node; a reference has nothing but its address. */
function unknownIn(node: Node): string[] {
  const properties = Object.keys(node).filter((key) => !key.startsWith('@'))
  const type = String(node['@type'])
  if (!node['@type']) return '@id' in node ? properties : ['a node without type and address']
  const known = vocabulary[type]
  return known
    ? properties.filter((name) => !known.includes(name)).map((name) => `${type}.${name}`)
    : [type]
}

function nodeOf(file: string, type: string): Node | undefined {
  return blocksOf(file).find((node) => node['@type'] === type)
}

const withData = pages.filter((file) => blocksOf(file).length > 0)

it.each(withData)('%s uses nothing that the vocabulary lacks, nor an empty value', (file) => {
  const blocks = blocksOf(file)
  const nodes = nodesIn(blocks)
  expect(blocks.every((block) => block['@context'] === 'https://schema.org')).toBe(true)
  expect(nodes.flatMap(unknownIn)).toEqual([])
  const values = nodes.flatMap((node) => Object.values(node).flat())
  expect(values.filter((value) => value === '' || value === null)).toEqual([])
  const addresses = nodes.flatMap(({ url, item, image }) => [url, item, image].filter(Boolean))
  expect(addresses.filter((address) => !URL.canParse(String(address)))).toEqual([])
})

it('is found wrong where a property is not of the vocabulary', () => {
  expect(unknownIn({ '@type': 'Blog', blogPosts: [] })).toEqual(['Blog.blogPosts'])
  expect(unknownIn({ '@type': 'Weblog' })).toEqual(['Weblog'])
  expect(unknownIn({ name: 'x' })).toEqual(['a node without type and address'])
})

describe('the site', () => {
  it('is a WebSite by an Organization, and each language a Blog in it', () => {
    const website = nodeOf('index.html', 'WebSite')
    expect(website?.inLanguage).toEqual([...locales])
    expect(nodesIn(website?.publisher)[0]?.['@type']).toBe('Organization')
    for (const locale of locales) {
      const blog = nodeOf(`${locale}.html`, 'Blog')
      expect(blog?.inLanguage).toBe(locale)
      expect(nodesIn(blog?.isPartOf)[0]?.['@id']).toBe(website?.['@id'])
      expect(nodesIn(blog?.blogPost).length).toBeGreaterThan(0)
    }
  })

  it('tells the way to every page but indexes and errors', () => {
    const without = pages.filter((file) => !nodeOf(file, 'BreadcrumbList'))
    const allowed = /^(index|404|[a-z]{2}|[a-z]{2}\/(404|page\/\d+))\.html$/
    expect(without.filter((file) => !allowed.test(file))).toEqual([])
  })

  it('ends each way at the page itself, and leads through pages that exist', () => {
    const lists = pages.flatMap((file) => {
      const list = nodeOf(file, 'BreadcrumbList')
      return list ? [{ file, items: nodesIn(list.itemListElement) }] : []
    })
    for (const { file, items } of lists) {
      const files = items.map(({ item }) => fileAt(new URL(String(item)).pathname))
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1))
      expect(files.at(-1)).toBe(file.replace(/\/page\/\d+\.html$/, '.html'))
      expect(files).not.toContain(undefined)
    }
  })
})

describe.each(published)('$page', ({ page, locale, title, original }) => {
  const data = nodeOf(`${page}.html`, 'BlogPosting') ?? {}
  const idOf = (other: string) => nodeOf(`${other}.html`, 'BlogPosting')?.['@id']

  it('is part of the blog of its language and has language, length and picture', () => {
    expect(nodesIn(data.isPartOf)[0]?.['@id']).toBe(nodeOf(`${locale}.html`, 'Blog')?.['@id'])
    expect(data.inLanguage).toBe(locale)
    expect(data.wordCount).toBeGreaterThan(2)
    const images = [data.image].flat().map((image) => fileAt(new URL(String(image)).pathname))
    expect(images.filter((file) => !file)).toEqual([])
    expect(images.at(-1)).toMatch(/^og\/.*\.(png|jpg)$/)
    expect(data.headline).toBe(title)
  })

  it('names its translations, and they name it', () => {
    const made = published.filter((other) => other.original === page)
    expect(nodesIn(data.translationOfWork)[0]?.['@id']).toBe(original && idOf(original))
    expect(
      nodesIn(data.workTranslation)
        .map((node) => node['@id'])
        .sort(),
    ).toEqual(made.map((other) => idOf(other.page)).sort())
  })
})
