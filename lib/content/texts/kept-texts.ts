import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { readKept, writeKept } from '@/lib/cache/cached'
import { fingerprint, hashOf } from '@/lib/cache/fingerprint'
import { Memo } from '@/lib/cache/memo'
import type { PictureUse } from '@/lib/model/image'
import {
  type Press,
  type PublishedFile,
  publishFile,
  type Resolvers,
  resolversOf,
  type TextFile,
} from './publish'
import type { SiteText, TextBody, TextFacts } from './text'

/** What a text asked of the site, and what it was answered, as JSON. */
type Asked =
  | { link: string; answer: string }
  | { image: string; use?: PictureUse; isWide?: boolean; answer: string }

/** A published text but for its body, and all that it depends on. Its body stands on the next line of the same file. */
export interface KeptText {
  key: string
  asked: Asked[]
  published: Omit<PublishedFile, 'text'> & { text: TextFacts }
}

/** Publishes texts, and takes over those that nothing has changed for since they were last published. */
export class KeptTexts {
  /** Those that this process has read, and as they were given, so that the same is given again. */
  private readonly read = new Map<string, KeptText>()
  private readonly given = new Memo<KeptText, PublishedFile>()
  private used = new Set<string>()
  private inFolder: ReadonlySet<string> = new Set()

  /**
   * @param folder in which published texts are kept, one for each file of `content/`
   * @param code fingerprint of the code that publishes
   */
  constructor(
    private readonly folder: string,
    private readonly code: string,
  ) {}

  /** Begins to publish all texts of a site: looks which are kept. */
  look(): void {
    this.inFolder = new Set(listFolder(this.folder))
    this.used = new Set()
  }

  async publish(file: TextFile, press: Press): Promise<PublishedFile> {
    const name = hashOf(file.file)
    const key = this.keyOf(file, press)
    const resolvers = resolversOf(file, press)
    this.used.add(name)
    const entry = this.recall(name) ?? this.readKept(name)
    if (entry?.key === key && entry.asked.every((asked) => isStillTrue(asked, resolvers)))
      return this.remember(name, entry)
    const asked: Asked[] = []
    const published = await publishFile(file, press, recording(resolvers, asked))
    const { body, ...text } = published.text
    const made = { key, asked, published: { ...published, text } }
    writeKept(this.folder, name, `${JSON.stringify(made)}\n${JSON.stringify(body())}`)
    return this.remember(name, made)
  }

  /** Whether the text of a file is still kept; it is of use then. */
  holds(file: string): boolean {
    const name = hashOf(file)
    this.used.add(name)
    return this.inFolder.has(name)
  }

  /** Removes the texts of files that are gone. */
  sweep(): void {
    for (const name of this.inFolder)
      if (!this.used.has(name)) rmSync(path.join(this.folder, name), { recursive: true })
    for (const name of this.read.keys()) if (!this.used.has(name)) this.read.delete(name)
  }

  /** All that a text is published with, but for what it asks of the site. */
  private keyOf({ body: _, ...file }: TextFile, { url, languages, embeds }: Press): string {
    const words = [...languages].map(([locale, { messages }]) => [locale, messages])
    const fields = [this.code, file, url, embeds, this.hashOnce(languages, words)]
    return fingerprint(...fields)
  }

  /** The words of all languages are the same for all texts. */
  private hashOnce(languages: Press['languages'], words: unknown): string {
    if (this.words?.of !== languages) this.words = { of: languages, hash: fingerprint(words) }
    return this.words.hash
  }

  private words?: { of: Press['languages']; hash: string }

  private remember(name: string, kept: KeptText): PublishedFile {
    this.read.set(name, kept)
    return this.given.remember(kept, [], () => ({
      ...kept.published,
      text: textKeptIn(this.folder, name, kept),
    }))
  }

  /** The body of one that is remembered must still be there. */
  private recall(name: string): KeptText | undefined {
    return this.inFolder.has(name) ? this.read.get(name) : undefined
  }

  private readKept(name: string): KeptText | undefined {
    const bytes = readKept(this.folder, name)
    if (!bytes) return undefined
    const end = bytes.indexOf(lineBreak)
    // Without a body, it is of a program before this one.
    return end < 0 ? undefined : JSON.parse(bytes.toString('utf8', 0, end))
  }
}

const lineBreak = '\n'

function textKeptIn(folder: string, name: string, { published }: KeptText): SiteText {
  return { ...published.text, body: () => readBody(folder, name) }
}

function readBody(folder: string, name: string): TextBody {
  const bytes = readKept(folder, name)
  if (!bytes) throw new Error(`${path.join(folder, name)} was removed or damaged; build again`)
  return JSON.parse(bytes.toString('utf8', bytes.indexOf(lineBreak)))
}

function isStillTrue(asked: Asked, { resolveLink, resolveImage }: Resolvers): boolean {
  const answer =
    'link' in asked ? resolveLink(asked.link) : resolveImage(asked.image, asked.use, asked.isWide)
  return toJson(answer) === asked.answer
}

/** Resolvers that note what they are asked and what they answer. */
function recording({ resolveLink, resolveImage, ...others }: Resolvers, asked: Asked[]): Resolvers {
  return {
    // The link to a chart's data is asked for as well, and its answer holds the hash of the file.
    ...others,
    resolveLink(link) {
      const answer = resolveLink(link)
      asked.push({ link, answer: toJson(answer) })
      return answer
    },
    resolveImage(image, use, isWide) {
      const answer = resolveImage(image, use, isWide)
      asked.push({ image, use, isWide, answer: toJson(answer) })
      return answer
    },
  }
}

function toJson(answer: object | undefined): string {
  return JSON.stringify(answer ?? null)
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
