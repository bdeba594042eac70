import { lookup } from 'mrmime'
import type { AudioObject, BlogPosting, Person, WebPage, WithContext } from 'schema-dts'
import type { TextAudio } from '@/lib/markdown/elements/audio'
import { lastModified } from '@/lib/model/dates'
import { type DigitalSourceType, type Disclosure, isSchemaOrgMember } from '@/lib/model/disclosure'
import { type Correction, summaryOf } from '@/lib/model/post'
import { citationsOf } from '@/lib/sources/json-ld'
import { absolute, postPath, transparencyPath } from '@/lib/urls'
import type { Preview } from './link-preview'
import { articleId, blogNode, personNode, publisherNode } from './site-structured-data'
import type { VersionFacts } from './version-facts'

/**
 * Structured data of an article's version (https://schema.org/BlogPosting). Its authors are
 * people, else the publisher, never a model; a reviewer is named only where a substantive review holds.
 */
export function postJsonLd(
  facts: VersionFacts,
  image: Pick<Preview, 'path'>,
): WithContext<BlogPosting> {
  const { post, siteUrl, label, originals, translations, authors, cover, audio } = facts
  const { locale, disclosure, title, date, words, corrections } = post
  const url = absolute(siteUrl, postPath(locale, post.slug))
  const publisher = publisherNode(facts)
  const original = originals[0]?.post
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': articleId(post, siteUrl),
    url,
    headline: title,
    description: summaryOf(post),
    inLanguage: locale,
    datePublished: date,
    dateModified: lastModified(post),
    wordCount: words,
    ...partOf(facts),
    image: [
      ...(cover ? [absolute(siteUrl, cover.picture.src)] : []),
      absolute(siteUrl, image.path),
    ],
    audio: audio.length > 0 ? audio.map((each) => recording(each, siteUrl)) : undefined,
    author:
      authors.length > 0 ? authors.map((author) => personNode(facts, author, locale)) : publisher,
    publisher,
    digitalSourceType: disclosure.digitalSourceType
      ? digitalSource(disclosure.digitalSourceType)
      : undefined,
    creditText: label.text,
    mainEntityOfPage: webPage(url, disclosure),
    publishingPrinciples: absolute(siteUrl, transparencyPath(locale)),
    citation: post.sources.length > 0 ? citationsOf(post.sources) : undefined,
    correction: corrections.length > 0 ? corrections.map(correctionNode) : undefined,
    translationOfWork: original && { '@id': articleId(original, siteUrl) },
    workTranslation:
      translations.length > 0
        ? translations.map((other) => ({ '@id': articleId(other, siteUrl) }))
        : undefined,
  }
}

/** The blog, and the series where the article is a part of one (https://schema.org/CreativeWorkSeries). */
function partOf(facts: VersionFacts): Pick<ArticleFields, 'isPartOf' | 'position'> {
  const { post, series } = facts
  const blog = blogNode(facts, post.locale)
  if (!post.series || !series) return { isPartOf: blog }
  const whole = { '@type': 'CreativeWorkSeries', name: series.title } as const
  return { isPartOf: [blog, whole], position: post.series.part }
}

type ArticleFields = Exclude<BlogPosting, string>

/** Writes structured data so that no text in it can close the element that holds it. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/** What schema.org has no member for is an address of another vocabulary, and so a reference. */
function digitalSource(value: DigitalSourceType) {
  return isSchemaOrgMember(value) ? value : { '@id': value }
}

/** schema.org knows reviewers of pages, not of articles. */
function webPage(url: string, { reviewState, review }: Disclosure): WebPage {
  if (reviewState !== 'substantive' || !review) return { '@type': 'WebPage', '@id': url }
  const { name, url: home } = review.by
  const reviewer: Person = { '@type': 'Person', name, url: home }
  return { '@type': 'WebPage', '@id': url, reviewedBy: reviewer, lastReviewed: review.at }
}

function recording({ title, href }: TextAudio, siteUrl: string): AudioObject {
  const encodingFormat = lookup(href)
  return {
    '@type': 'AudioObject',
    name: title,
    contentUrl: absolute(siteUrl, href),
    encodingFormat,
  }
}

function correctionNode({ date, text }: Correction) {
  return { '@type': 'CorrectionComment', text, datePublished: date } as const
}
