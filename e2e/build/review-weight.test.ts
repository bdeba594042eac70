import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { signedArticles } from '../signed'
import { finished } from './out'

/** A rosette has a budget of its own (`rosettes.test.ts`). */
const rosettes = /<svg(?:(?!<\/svg>).)*<ellipse.*?<\/svg>/gs

/** What stands in a page so that its reading text can be made of it. */
const readingMarks =
  / data-(?:field|footnotes|original|original-dark|part|pull|ui|use)(?:="[^"]*")?(?=[ />])/g

/** The ways to the verification and to the versions. */
const ways = /<a [^>]*href="[^"]*\/(?:verify\?[^"]*|versions)">[^<]*<\/a>/g

const originals = /data-original(?:-dark)?="[^"]*?([\da-f]{64})/g

const articles = [...finished.files].filter(
  (file) =>
    /^[^/]+\/posts\/[^/]+\.html$/.test(file) &&
    !finished.textOf(file).includes('http-equiv="refresh"'),
)
const signed = signedArticles(finished).map((path) => `${path.slice(1)}.html`)

/** Bytes that a page has more of for reviews, as it is sent. */
function gainOf(html: string): number {
  const whole = html.replace(rosettes, '')
  return sizeOf(whole) - sizeOf(whole.replace(readingMarks, '').replace(ways, ''))
}

function sizeOf(text: string): number {
  return gzipSync(text, { level: 9 }).length
}

function originalsIn(html: string): number {
  return new Set(Array.from(html.matchAll(originals), ([, hash]) => hash)).size
}

describe('reviews cost an article', () => {
  it('at most 250 bytes, with four pictures and files that each name their hash', () => {
    const few = articles.filter((file) => originalsIn(finished.textOf(file)) <= 4)
    expect(few).toEqual(expect.arrayContaining(signed))
    const heavy = few.map((file) => [file, gainOf(finished.textOf(file))] as const)
    expect(heavy.filter(([, bytes]) => bytes > 250)).toEqual([])
    expect(Math.max(...heavy.map(([, bytes]) => bytes))).toBeGreaterThan(50)
  })

  it('at most 50 bytes for each picture and file beyond four', () => {
    const many = articles.filter((file) => originalsIn(finished.textOf(file)) > 4)
    expect(many).not.toEqual([])
    const heavy = many.map((file) => {
      const html = finished.textOf(file)
      return [file, gainOf(html) - 50 * (originalsIn(html) - 4)] as const
    })
    expect(heavy.filter(([, bytes]) => bytes > 250)).toEqual([])
  })

  it('no script: one that is signed has those of one that is not', () => {
    const scripts = (file: string) =>
      Array.from(finished.textOf(file).matchAll(/<script(?![^>]*json)[^>]*>/g), ([tag]) => tag)
    const plain = articles.filter((file) => !signed.includes(file)).map(scripts)
    expect(signed.length).toBeGreaterThan(0)
    for (const file of signed) expect(plain).toContainEqual(scripts(file))
  })
})
