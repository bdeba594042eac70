import type { Fault } from '@/lib/model/review-faults'
import { faultOf, keysOn } from '@/lib/review/keys'
import { fromDom } from '@/lib/review/reading/from-dom'
import { readPage } from '@/lib/review/reading/from-page'
import { elementsIn, type ReadingElement, type ReadingNode } from '@/lib/review/reading/node'
import {
  hashServed,
  partText,
  type ReadingText,
  readingVersion,
  serialise,
} from '@/lib/review/reading/reading-text'
import { canonical, type Statement, statementSchema } from '@/lib/review/statement'
import { keysFrom } from './allowed-signers'

/** What a verifier found out about an article. */
export interface Verdict {
  /** Hash of the reading text, made from the page. */
  readingText: string
  /** Absent where no review is on record. */
  statement?: Statement
  /** Whether there is a signature; whether it is right, `faults` says. */
  isSigned: boolean
  /** Empty where all holds. */
  faults: Fault[]
}

/** What a verifier does not do itself. */
export interface Surroundings {
  /** The bytes at a path of the site; undefined where there is nothing. */
  load: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  parse: (html: string) => Document
  /** Whether two pictures of the site show the same. */
  look: (shown: string, original: string) => Promise<boolean>
}

/**
 * Verifies an article as `docs/verify.md` says, from its page and the files beside it. @param path its address without
 * the site
 * @throws {Error} where there is no article
 */
export async function verify(path: string, surroundings: Surroundings): Promise<Verdict> {
  const { load } = surroundings
  const page = await pageAt(path, surroundings)
  const { files, areServed } = await filesOf(page, load)
  const served = await textAt(`${path}/reading.txt`, load)
  const text = readPage(page, (address) => files.get(address) ?? hashServed(address, served ?? ''))
  if (!text.text) throw new Error(`no article at ${path}`)
  const readingText = await hashOf(serialise(text))
  const bytes = await load(`${path}/review.json`)
  if (!bytes) return { readingText, isSigned: false, faults: [] }
  const statement = statementSchema.parse(JSON.parse(decode(bytes)))
  const signature = await textAt(`${path}/review.json.sig`, load)
  const checks: [Fault, boolean][] = [
    ['form', decode(bytes) === canonical(statement)],
    ['served', served === serialise(text)],
    ['text', await isText(statement, text)],
    ['language', statement.language === languageOf(page)],
    ['files', areServed && [...new Set(files.values())].sort().join() === statement.files.join()],
    ['original', await isOriginal(statement, page, surroundings)],
    ['pictures', await showsOriginals(page, surroundings)],
  ]
  const found = checks.filter(([, holds]) => !holds).map(([fault]) => fault)
  const signing = await signatureFault(statement, signature, load)
  return {
    readingText,
    statement,
    isSigned: signature !== undefined,
    faults: signing ? [...found, signing] : found,
  }
}

type Load = Surroundings['load']

async function textAt(path: string, load: Load): Promise<string | undefined> {
  const bytes = await load(path)
  return bytes && decode(bytes)
}

async function pageAt(path: string, { load, parse }: Surroundings): Promise<ReadingNode[]> {
  const bytes = await load(path)
  if (!bytes) throw new Error(`nothing at ${path}`)
  return fromDom(parse(decode(bytes)))
}

/** The elements of what was read: a portrait of who wrote is none of them. */
function readElements(page: readonly ReadingNode[]): ReadingElement[] {
  return [...elementsIn(page)]
    .filter(({ attributes }) => 'data-part' in attributes)
    .flatMap(({ children }) => [...elementsIn(children)])
}

/**
 * The hashes of the pictures and files that the article names, by their addresses, and whether all are there to be
 * hashed: an address alone only says what its publisher wrote.
 */
async function filesOf(
  page: readonly ReadingNode[],
  load: Load,
): Promise<{ files: ReadonlyMap<string, string>; areServed: boolean }> {
  const addresses = readElements(page).flatMap(({ attributes }) =>
    ['data-original', 'data-original-dark'].flatMap((name) => attributes[name] ?? []),
  )
  const distinct = [...new Set(addresses)]
  const loaded = await Promise.all(distinct.map(load))
  const hashes = loaded.map(async (bytes, at) =>
    bytes ? [[distinct[at] ?? '', await hashOf(bytes)] as const] : [],
  )
  return {
    files: new Map((await Promise.all(hashes)).flat()),
    areServed: !loaded.includes(undefined),
  }
}

async function isText({ readingText }: Statement, text: ReadingText): Promise<boolean> {
  const parts = Object.entries(text).map(
    async ([name, lines]) => [name, await hashOf(partText(lines))] as const,
  )
  const today = {
    version: readingVersion,
    sha256: await hashOf(serialise(text)),
    parts: Object.fromEntries(await Promise.all(parts)),
  }
  return canonical(today) === canonical(readingText)
}

function languageOf(page: readonly ReadingNode[]): string | undefined {
  for (const { name, attributes } of elementsIn(page)) if (name === 'html') return attributes.lang
}

/** Whether the original of a translation still is the one that was reviewed with it. */
async function isOriginal(
  { translation }: Statement,
  page: readonly ReadingNode[],
  surroundings: Surroundings,
): Promise<boolean> {
  if (!translation) return true
  const link = [...elementsIn(page)].find(
    ({ name, attributes }) => name === 'link' && attributes.hreflang === translation.from,
  )
  if (!link) return false
  const { pathname } = new URL(link.attributes.href ?? '', 'https://localhost')
  const original = await pageAt(pathname, surroundings)
  const { files } = await filesOf(original, surroundings.load)
  const text = readPage(original, (address) => files.get(address) ?? '')
  return (await hashOf(serialise(text))) === translation.readingText
}

/** Whether the pictures in sizes for screens show what the originals do. */
async function showsOriginals(
  page: readonly ReadingNode[],
  { load, look }: Surroundings,
): Promise<boolean> {
  for (const [shown, original] of shownIn(readElements(page)))
    if ((await load(original)) && !(await look(shown, original))) return false
  return true
}

/**
 * Each file of the pictures among some elements, with the original that it is made of: what a picture shows over the
 * whole window names none of its own.
 */
function shownIn(elements: readonly ReadingElement[]): [shown: string, original: string][] {
  let named: ReadingElement['attributes'] = {}
  return elements.flatMap((element) => {
    const image = element.name === 'picture' ? imageIn(element) : undefined
    if (image?.attributes['data-original']) named = image.attributes
    return image ? filesIn(element, image, named) : []
  })
}

function imageIn({ children }: ReadingElement): ReadingElement | undefined {
  return [...elementsIn(children)].find(({ name }) => name === 'img')
}

function filesIn(
  { children }: ReadingElement,
  image: ReadingElement,
  { 'data-original': light, 'data-original-dark': dark = light }: ReadingElement['attributes'],
): [shown: string, original: string][] {
  const { src } = image.attributes
  if (!src || !light) return []
  const sources = [...elementsIn(children)].filter(({ name }) => name === 'source')
  return [
    [src, light],
    ...sources.flatMap(({ attributes: { srcset = '', media = '' } }): [string, string][] => {
      const [first] = srcset.trim().split(/\s+/)
      return first ? [[first, media.includes('dark') ? (dark ?? light) : light]] : []
    }),
  ]
}

/** Whoever has a key on record signs with it: else a statement could be changed and its signature taken away. */
async function signatureFault(
  statement: Statement,
  signature: string | undefined,
  load: Load,
): Promise<Fault | undefined> {
  const signers = await load('/allowed_signers')
  const keys = keysFrom(signers ? decode(signers) : '', statement.reviewer.id)
  if (signature === undefined) return keysOn(keys, statement.day).length > 0 ? 'missing' : undefined
  const fault = await faultOf(canonical(statement), signature, { keys, day: statement.day })
  return fault?.kind
}

async function hashOf(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
