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

const originals = /data-original(?:-dark)?="([^"]*)/g

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
  return new Set(Array.from(html.matchAll(originals), ([, address]) => address)).size
}

describe('reviews cost an article', () => {
  it('at most 250 bytes, whatever it shows', () => {
    const gains = articles.map((file) => [file, gainOf(finished.textOf(file))] as const)
    const files = articles.map((file) => originalsIn(finished.textOf(file)))
    expect(Math.max(...files)).toBeGreaterThan(7)
    expect(articles).toEqual(expect.arrayContaining(signed))
    expect(gains.filter(([, bytes]) => bytes > 250)).toEqual([])
    expect(Math.max(...gains.map(([, bytes]) => bytes))).toBeGreaterThan(50)
  })

  it('no script: one that is signed has those of one that is not', () => {
    const scripts = (file: string) =>
      Array.from(finished.textOf(file).matchAll(/<script(?![^>]*json)[^>]*>/g), ([tag]) => tag)
    const plain = articles.filter((file) => !signed.includes(file)).map(scripts)
    expect(signed.length).toBeGreaterThan(0)
    for (const file of signed) expect(plain).toContainEqual(scripts(file))
  })
})
